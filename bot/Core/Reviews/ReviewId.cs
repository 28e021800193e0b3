using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Reviews;

/// <summary>The number people quote, which is the id: <c>MR-2026-01</c>, gap-free within the year of Taipei.</summary>
[JsonConverter(typeof(IdConverter<ReviewId>))]
public readonly record struct ReviewId(int Year, int Sequence) : IId<ReviewId>
{
    private const string Prefix = "MR";

    /// <summary>What the trail calls it.</summary>
    public string Subject => $"review/{this}";

    /// <summary>Null when the text, which may come from a card or a person, is no number. Letters may be small.</summary>
    public static ReviewId? Parse(string? text) =>
        text?.Trim().ToUpperInvariant() is { Length: <= 20 } trimmed
        && trimmed.Split('-') is [Prefix, { Length: 4 } year, { Length: >= 2 } sequence]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var inYear)
        && int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && new ReviewId(inYear, number) is var id
        && id.ToString() == trimmed
            ? id
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{Year:D4}-{Sequence:D2}");
}
