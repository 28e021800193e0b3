using System.Text.Json.Serialization;

namespace TeamsIsms.Teams.Cards;

/// <summary>Bars, one per row. Teams draws it; a client that knows only version 1.5 draws <see cref="Fallback"/>.</summary>
public sealed record ChartHorizontalBar(
    [property: JsonPropertyName("data")] IReadOnlyList<Bar> Bars,
    CardElement Fallback) : CardElement
{
    public string? Title { get; init; }

    public string? XAxisTitle { get; init; }

    public string? YAxisTitle { get; init; }
}

/// <param name="Label">What the bar stands for.</param>
/// <param name="Value">Its length.</param>
public sealed record Bar(
    [property: JsonPropertyName("x")] string Label,
    [property: JsonPropertyName("y"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] double Value);

/// <summary>How much is done. Drawn by newer Teams clients, by others as <see cref="Fallback"/>.</summary>
public sealed record ProgressBar(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long Value,
    long Max,
    CardElement Fallback) : CardElement;
