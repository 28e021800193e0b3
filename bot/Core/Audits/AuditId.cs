using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Audits;

/// <summary>The number people quote, which is the id: <c>AUD-2026-001</c>, gap-free within the year of Taipei.</summary>
[JsonConverter(typeof(IdConverter<AuditId>))]
public readonly record struct AuditId(int Year, int Sequence) : IId<AuditId>
{
    private const string Prefix = "AUD";

    /// <summary>What the trail calls it.</summary>
    public string Subject => $"audit/{this}";

    /// <summary>Null when the text, which may come from a card or a person, is no number. Letters may be small.</summary>
    public static AuditId? Parse(string? text) =>
        text?.Trim().ToUpperInvariant() is { Length: <= 20 } trimmed
        && trimmed.Split('-') is [Prefix, { Length: 4 } year, { Length: >= 3 } sequence]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var inYear)
        && int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && new AuditId(inYear, number) is var id
        && id.ToString() == trimmed
            ? id
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{Year:D4}-{Sequence:D3}");
}
