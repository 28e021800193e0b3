using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Incidents;

/// <summary>The number people quote, which is the id: <c>INC-2026-0001</c>, gap-free in its series within the year of Taipei.</summary>
[JsonConverter(typeof(IdConverter<CaseId>))]
public readonly record struct CaseId(CaseSeries Series, int Year, int Sequence) : IId<CaseId>
{
    private static readonly (CaseSeries Series, string Prefix)[] Prefixes =
    [
        (CaseSeries.Incident, "INC"), (CaseSeries.Drill, "DRL"), (CaseSeries.Weakness, "WEA"), (CaseSeries.Suggestion, "SUG"),
    ];

    /// <summary>Where everything of the case is stored.</summary>
    public string Partition => Year.ToString("D4", CultureInfo.InvariantCulture);

    public bool IsIncident => Series is CaseSeries.Incident or CaseSeries.Drill;

    /// <summary>What the trail calls it.</summary>
    public string Subject => $"{(IsIncident ? "incident" : "weakness")}/{this}";

    public static string Prefix(CaseSeries series) => Prefixes.First(known => known.Series == series).Prefix;

    /// <summary>Null when the text, which may come from a card or a person, is no number. Letters may be small.</summary>
    public static CaseId? Parse(string? text) => TryParse(text, out var id) ? id : null;

    public static bool TryParse(string? text, out CaseId id)
    {
        id = default;
        if (text?.Trim().ToUpperInvariant() is not { Length: <= 20 } trimmed
            || trimmed.Split('-') is not [var prefix, { Length: 4 } year, { Length: >= 4 } sequence]
            || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var inYear)
            || !int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number == 0)
        {
            return false;
        }

        foreach (var (series, known) in Prefixes)
        {
            if (known == prefix)
            {
                id = new CaseId(series, inYear, number);
                return id.ToString() == trimmed;
            }
        }

        return false;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix(Series)}-{Year:D4}-{Sequence:D4}");
}
