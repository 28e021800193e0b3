using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Actions;

/// <summary>The number people quote, which is the id: <c>CAR-2026-0001</c>, gap-free within the year of Taipei.</summary>
[JsonConverter(typeof(IdConverter<ActionId>))]
public readonly record struct ActionId(int Year, int Sequence) : IId<ActionId>
{
    private const string Prefix = "CAR";

    /// <summary>What the trail calls it.</summary>
    public string Subject => $"action/{this}";

    /// <summary>Null when the text, which may come from a card or a person, is no number. Letters may be small.</summary>
    public static ActionId? Parse(string? text) =>
        text?.Trim().ToUpperInvariant() is { Length: <= 20 } trimmed
        && trimmed.Split('-') is [Prefix, { Length: 4 } year, { Length: >= 4 } sequence]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var inYear)
        && int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && new ActionId(inYear, number) is var id
        && id.ToString() == trimmed
            ? id
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{Year:D4}-{Sequence:D4}");
}
