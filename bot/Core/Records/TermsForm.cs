using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Records;

/// <summary>What a card of records brings back. All of it can be forged.</summary>
public sealed record TermsForm
{
    /// <summary>The <see cref="RecordKind"/>.</summary>
    public string? Id { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Months { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Source { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Basis { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Purpose { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Risk { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Owner { get; init; }

    public RecordKind? Kind() => RecordKinds.Parse(Id);

    /// <summary>Nothing typed is nothing known: 0 months, empty texts.</summary>
    public RecordTerms Read() => new(int.TryParse(Months?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? months : 0)
    {
        Source = Text(Source),
        Basis = Text(Basis),
        Purpose = Text(Purpose),
        Risk = Text(Risk),
        Owner = Text(Owner),
    };

    private static string Text(string? typed) => typed?.ReplaceLineEndings("\n").Trim() ?? "";
}
