using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents.Documents;

/// <summary>Counts cases. What the reader may not see is not there, and the unit of a private reporter is not told.</summary>
internal static class CountCases
{
    private static readonly int?[] Ages = [1, 7, 30, 90, null];

    /// <param name="cases">Those of the period and every open one, in any order.</param>
    public static PeriodFigures Of(
        IEnumerable<ICase> cases, FigurePeriod period, CaseActor reader, RuleSets rules, DateTimeOffset now)
    {
        var worlds = Visible(cases, reader).ToLookup(@case => @case is Incident { IsDrill: true });
        return new PeriodFigures(
            period, Of([.. worlds[false]], period, reader, rules, now), Of([.. worlds[true]], period, reader, rules, now));
    }

    public static IEnumerable<ICase> Visible(IEnumerable<ICase> cases, CaseActor reader) =>
        cases.Where(@case => CaseAccess.Of(@case, reader) >= CaseView.Team);

    private static CaseFigures Of(
        IReadOnlyList<ICase> cases, FigurePeriod period, CaseActor reader, RuleSets rules, DateTimeOffset now)
    {
        var reported = cases.Where(@case => period.Contains(@case.Recorded)).ToList();
        var incidents = reported.OfType<Incident>().ToList();
        return new CaseFigures(
            incidents.Count,
            reported.Count(IsWeakness),
            reported.Count(IsSuggestion),
            Units(reported, reader),
            Levels(incidents),
            Spread.Of(incidents.Select(incident => incident.TakenAt - incident.Times.Recorded).OfType<TimeSpan>()),
            Spread.Of(incidents.SelectMany(Notified)),
            Clocks(incidents, rules, now),
            Open(cases, now))
        {
            Waivers = cases.SelectMany(@case => @case.Waivers).Count(waiver => period.Contains(waiver.At)),
        };
    }

    private static List<UnitCount> Units(IEnumerable<ICase> reported, CaseActor reader) =>
    [
        .. from @case in reported
           group @case by CaseAccess.ReporterShown(@case, reader) is null ? null : @case.ReporterUnit into unit
           let count = new UnitCount(unit.Key, unit.Count(@case => @case is Incident), unit.Count(IsWeakness), unit.Count(IsSuggestion))
           orderby count.Unit is null, count.Whole descending, count.Unit
           select count,
    ];

    private static List<LevelCount> Levels(IEnumerable<Incident> incidents) =>
    [
        .. from incident in incidents
           where incident.Status is not (IncidentStatus.NotAnIncident or IncidentStatus.Duplicate or IncidentStatus.ConvertedToWeakness)
           group incident by incident.Level?.Level into level
           orderby level.Key is null, level.Key
           select new LevelCount(level.Key, level.Count()),
    ];

    private static IEnumerable<TimeSpan> Notified(Incident incident) =>
        from track in incident.Tracks
        where track.Notices.Count > 0
        select track.Notices.Min(notice => notice.Mark.At) - incident.Times.Aware;

    private static List<ClockCount> Clocks(IEnumerable<Incident> incidents, RuleSets rules, DateTimeOffset now) =>
    [
        .. from incident in incidents
           from clock in Rules.Clocks.Of(incident.Tracks, incident.Facts, rules)
           where clock is { Actor: ClockActor.Organisation, Deadline: not null }
           group clock.State(now) by clock.Kind into kind
           orderby kind.Key
           select new ClockCount(
               kind.Key,
               kind.Count(state => state == ClockState.Met),
               kind.Count(state => state is ClockState.Missed or ClockState.MetLate),
               kind.Count(state => state == ClockState.Running)),
    ];

    private static List<AgeCount> Open(IEnumerable<ICase> cases, DateTimeOffset now)
    {
        var ages = cases.Where(@case => @case.IsOpen).Select(@case => now - @case.Recorded).ToList();
        var counts = new List<AgeCount>();
        var longer = TimeSpan.MinValue;
        foreach (var days in Ages)
        {
            var most = days is { } limit ? TimeSpan.FromDays(limit) : TimeSpan.MaxValue;
            counts.Add(new AgeCount(days, ages.Count(age => age > longer && age <= most)));
            longer = most;
        }

        return counts;
    }

    private static bool IsWeakness(ICase @case) => @case is Weakness { Kind: WeaknessKind.Weakness };

    private static bool IsSuggestion(ICase @case) => @case is Weakness { Kind: WeaknessKind.Suggestion };
}
