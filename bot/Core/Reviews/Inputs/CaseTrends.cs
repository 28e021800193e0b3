using System.Globalization;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>Incidents, weaknesses and suggestions in numbers. Restricted cases count too: a number tells nothing of them.</summary>
internal static class CaseTrends
{
    private const int Grave = 3;

    /// <summary>9.2.3.2: what was reported, how grave it was and how fast the authorities knew.</summary>
    public static LiveFigures Measurements(IReadOnlyCollection<ICase> cases, DateOnly today, CultureInfo culture)
    {
        List<Incident> incidents = [.. cases.OfType<Incident>().Where(incident => !incident.IsDrill && IsReal(incident))];
        List<Weakness> weaknesses = [.. cases.OfType<Weakness>().Where(weakness => weakness.Kind == WeaknessKind.Weakness && IsReal(weakness))];
        List<Weakness> due = [.. weaknesses.Where(weakness => weakness.TreatBy is not null)];
        var periods = LivePeriod.Quarters(today);
        var unit = Say(culture, "CaseUnit");
        return new LiveFigures(
        [
            Say(
                culture,
                "CasesSentence",
                LiveLook.Number(incidents.Count(incident => incident.IsOpen), culture),
                LiveLook.Number(weaknesses.Count(weakness => weakness.IsOpen), culture)),
            .. Late(weaknesses, today) is > 0 and var late ? [Say(culture, "WeaknessesLate", late)] : Array.Empty<string>(),
            .. Waivers(cases, today) is > 0 and var waivers ? [Say(culture, "WaiversSentence", waivers)] : Array.Empty<string>(),
        ])
        {
            Series =
            [
                LiveLook.Counted(Say(culture, "Incidents"), unit, periods, [.. incidents.Select(incident => incident.Recorded)]),
                LiveLook.Counted(
                    Say(culture, "GraveIncidents"),
                    unit,
                    periods,
                    [.. incidents.Where(incident => incident.Level?.Level >= Grave).Select(incident => incident.Recorded)]),
                LiveLook.Series(Say(culture, "NotifyMinutes"), Say(culture, "MinuteUnit"), periods, period => Minutes(incidents, period)),
                LiveLook.Counted(Say(culture, "Weaknesses"), unit, periods, [.. weaknesses.Select(weakness => weakness.Recorded)]),
                LiveLook.Series(Say(culture, "TreatedInTime"), "%", periods, period => InTime(due, period, today)),
            ],
        };
    }

    /// <summary>9.2.6: what people suggested.</summary>
    public static LiveFigures Suggestions(IEnumerable<ICase> cases, DateOnly today, CultureInfo culture)
    {
        List<Weakness> suggestions = [.. cases.OfType<Weakness>().Where(weakness => weakness.Kind == WeaknessKind.Suggestion && IsReal(weakness))];
        return new LiveFigures(
        [
            suggestions.Count(suggestion => suggestion.IsOpen) is > 0 and var open
                ? Say(culture, "SuggestionsSentence", LiveLook.Number(open, culture))
                : Say(culture, "SuggestionsNone"),
        ])
        {
            Series =
            [
                LiveLook.Counted(
                    Say(culture, "Suggestions"),
                    Say(culture, "CaseUnit"),
                    LivePeriod.Quarters(today),
                    [.. suggestions.Select(suggestion => suggestion.Recorded)]),
            ],
        };
    }

    /// <summary>9.2.5: weaknesses that the organisation lives with for a time.</summary>
    public static LiveFigures AcceptedRisks(IEnumerable<ICase> cases, CultureInfo culture)
    {
        List<Weakness> accepted = [.. cases.OfType<Weakness>().Where(weakness => weakness is { Status: WeaknessStatus.RiskAccepted, Acceptance: not null })];
        return accepted.Count == 0
            ? LiveFigures.None
            : new LiveFigures(
            [
                Say(
                    culture,
                    "AcceptedRisks",
                    LiveLook.Number(accepted.Count, culture),
                    Taipei.Say(accepted.Min(weakness => weakness.Acceptance!.Until), culture)), // filtered above
            ]);
    }

    private static bool IsReal(Incident incident) =>
        incident.Status is not (IncidentStatus.NotAnIncident or IncidentStatus.Duplicate or IncidentStatus.ConvertedToWeakness);

    private static bool IsReal(Weakness weakness) =>
        weakness.Status is not (WeaknessStatus.NotValid or WeaknessStatus.Duplicate or WeaknessStatus.EscalatedToIncident);

    private static int Late(IEnumerable<Weakness> weaknesses, DateOnly today) =>
        weaknesses.Count(weakness => weakness.Status is WeaknessStatus.Accepted or WeaknessStatus.InTreatment && IsPast(weakness, today));

    private static bool IsPast(Weakness weakness, DateOnly today) => weakness.TreatBy is { } by && Taipei.Day(by) < today;

    // The committee hears of every exception a small organisation made for itself (rules 4.11).
    private static int Waivers(IEnumerable<ICase> cases, DateOnly today) =>
        cases.SelectMany(@case => @case.Waivers).Count(waiver => Taipei.Day(waiver.At) > today.AddYears(-1));

    private static decimal? Minutes(IEnumerable<Incident> incidents, LivePeriod period) =>
        Spread.Of(
            from incident in incidents
            where period.Contains(incident.Recorded)
            from track in incident.Tracks
            where track.Notices.Count > 0
            select track.Notices.Min(notice => notice.Mark.At) - incident.Times.Aware)?.Median is { } median
            ? Math.Round((decimal)median.TotalMinutes, 0, MidpointRounding.AwayFromZero)
            : null;

    // Of those whose time ended in the period; one that still runs is not judged yet.
    private static decimal? InTime(IEnumerable<Weakness> due, LivePeriod period, DateOnly today)
    {
        List<Weakness> ended = [.. due.Where(weakness => period.Contains(weakness.TreatBy!.Value) && (weakness.Remedy is not null || IsPast(weakness, today)))];
        return LiveLook.Rate(ended.Count(weakness => weakness.Remedy?.At <= weakness.TreatBy), ended.Count);
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => LiveLook.Say(culture, key, values);
}
