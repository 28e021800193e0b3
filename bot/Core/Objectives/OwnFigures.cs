using TeamsIsms.Actions;
using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Documents;

namespace TeamsIsms.Objectives;

/// <summary>The product's own metrics, from records that were read. Null where there was nothing to measure.</summary>
public static class OwnFigures
{
    /// <param name="figures">Of the campaigns due in the period.</param>
    public static decimal? Acknowledged(IReadOnlyCollection<Figures> figures) => Rate(
        figures.Sum(one => one.Acknowledged), figures.Sum(one => one.Expected - one.Exempted - one.Superseded - one.Cancelled));

    /// <param name="tests">Of the courses due in the period: who passed, of those who handed in.</param>
    public static decimal? Passed(IReadOnlyCollection<(int Passed, int Tested)> tests) =>
        Rate(tests.Sum(test => test.Passed), tests.Sum(test => test.Tested));

    /// <summary>Drills count elsewhere, and what turned out to be none counts nowhere.</summary>
    public static decimal? Minutes(IEnumerable<ICase> cases, MeasurePeriod period) => Spread.Of(
        from incident in cases.OfType<Incident>()
        where !incident.IsDrill && Taipei.Day(incident.Recorded) is var day && day >= period.First && day <= period.Last
        where incident.Status is not (IncidentStatus.NotAnIncident or IncidentStatus.Duplicate or IncidentStatus.ConvertedToWeakness)
        from track in incident.Tracks
        where track.Notices.Count > 0
        select track.Notices.Min(notice => notice.Mark.At) - incident.Times.Aware)?.Median is { } median
            ? Math.Round((decimal)median.TotalMinutes, 0, MidpointRounding.AwayFromZero)
            : null;

    public static decimal Overdue(IEnumerable<CorrectiveAction> open, DateOnly today) => open.Count(action => action.IsOverdue(today));

    private static decimal? Rate(long part, long whole) =>
        whole <= 0 ? null : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero);
}
