using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Objectives;

/// <summary>The number people quote, which is the id: <c>OBJ-2026-001</c>, gap-free within the year of Taipei.</summary>
[JsonConverter(typeof(IdConverter<ObjectiveId>))]
public readonly record struct ObjectiveId(int Year, int Sequence) : IId<ObjectiveId>
{
    private const string Prefix = "OBJ";

    /// <summary>What the trail calls it.</summary>
    public string Subject => $"objective/{this}";

    /// <summary>Null when the text, which may come from a card or a person, is no number. Letters may be small.</summary>
    public static ObjectiveId? Parse(string? text) =>
        text?.Trim().ToUpperInvariant() is { Length: <= 20 } trimmed
        && trimmed.Split('-') is [Prefix, { Length: 4 } year, { Length: >= 3 } sequence]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var inYear)
        && int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && new ObjectiveId(inYear, number) is var id
        && id.ToString() == trimmed
            ? id
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{Year:D4}-{Sequence:D3}");
}
