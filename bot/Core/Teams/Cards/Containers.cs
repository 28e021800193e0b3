using System.Text.Json.Serialization;

namespace TeamsIsms.Teams.Cards;

public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    public ContainerStyle Style { get; init; }

    /// <summary>Whether the ground reaches the edge of the card.</summary>
    public bool Bleed { get; init; }

    /// <summary>Set when the items are rows of one list, which may be cut when the card is too large.</summary>
    [JsonIgnore]
    public bool IsList { get; init; }
}

public sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement;

public sealed record Column(IReadOnlyList<CardElement> Items)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "Column";

    /// <summary><c>stretch</c>, <c>auto</c> or a weight; never pixels, which break on a phone.</summary>
    public string Width { get; init; } = "stretch";

    public VerticalAlignment VerticalContentAlignment { get; init; }

    public Spacing Spacing { get; init; }
}

public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : CardElement
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool FirstRowAsHeader { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool ShowGridLines { get; init; }
}

/// <param name="Width">Weight beside the other columns.</param>
public sealed record TableColumn(int Width);

public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "TableRow";
}

public sealed record TableCell(IReadOnlyList<CardElement> Items)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "TableCell";
}

/// <summary>Buttons inside the body.</summary>
public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement;
