using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Reviews;

/// <summary>A decision of a review: <c>MR-2026-01-D03</c>.</summary>
[JsonConverter(typeof(IdConverter<DecisionId>))]
public readonly record struct DecisionId(ReviewId Review, int Number) : IId<DecisionId>
{
    /// <summary>What the trail calls it.</summary>
    public string Subject => $"{Review.Subject}/decision/{Number.ToString("D2", CultureInfo.InvariantCulture)}";

    /// <summary>Null when the text is no number.</summary>
    public static DecisionId? Parse(string? text) =>
        text?.Trim().ToUpperInvariant() is { Length: <= 30 } trimmed
        && trimmed.LastIndexOf("-D", StringComparison.Ordinal) is > 0 and var cut
        && ReviewId.Parse(trimmed[..cut]) is { } review
        && int.TryParse(trimmed.AsSpan(cut + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && new DecisionId(review, number) is var id
        && id.ToString() == trimmed
            ? id
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Review}-D{Number:D2}");
}
