using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents.Documents;

/// <summary>What the register tells of a case of either kind.</summary>
internal sealed record RegisterLine(string Kind, string Status, string? Where, DateTimeOffset Aware, DateTimeOffset? Taken, string Trail)
{
    public DateTimeOffset? Occurred { get; init; }

    public LevelAssessment? Level { get; init; }

    /// <summary>Each authority with the time of its first notification.</summary>
    public string Notified { get; init; } = "";

    /// <summary>Each deadline that passed before it was kept.</summary>
    public string Missed { get; init; } = "";

    public DateTimeOffset? Contained { get; init; }

    public DateTimeOffset? Recovered { get; init; }

    public string? Cause { get; init; }

    public int OpenTasks { get; init; }

    public DateTimeOffset? Closed { get; init; }

    public static RegisterLine Of(ICase @case, RuleSets rules, DateTimeOffset now, CultureInfo culture) => @case switch
    {
        Incident incident => Of(incident, rules, now, culture),
        Weakness weakness => Of(weakness, culture),
        _ => throw new InvalidOperationException($"{@case.GetType().Name} has no line in the register."),
    };

    private static RegisterLine Of(Incident incident, RuleSets rules, DateTimeOffset now, CultureInfo culture) => new(
        IncidentDocumentWords.Text.Say(culture, incident.IsDrill ? "KindDrill" : "KindIncident"),
        CaseRefusalWords.Of(incident.Status, culture),
        incident.Where,
        incident.Times.Aware,
        incident.TakenAt,
        incident.Trail.Hash)
    {
        Occurred = incident.Times.Occurred,
        Level = incident.Level,
        Notified = string.Join(
            '；',
            from track in incident.Tracks
            where track.Notices.Count > 0
            select $"{track.Authority} {SpreadsheetCell.Time(track.Notices.Min(notice => notice.Mark.At))}"),
        Missed = string.Join(
            '；',
            from clock in Clocks.Of(incident.Tracks, incident.Facts, rules)
            where clock.Actor == ClockActor.Organisation && clock.IsMissed(now)
            select IncidentDocumentWords.Of(clock.Kind, culture)),
        Contained = incident.ContainedAt,
        Recovered = incident.RecoveredAt,
        Cause = incident.Review?.RootCause,
        OpenTasks = incident.TasksOpen,
        Closed = incident.Closing?.At,
    };

    private static RegisterLine Of(Weakness weakness, CultureInfo culture) => new(
        IncidentDocumentWords.Text.Say(culture, weakness.Kind == WeaknessKind.Suggestion ? "KindSuggestion" : "KindWeakness"),
        CaseRefusalWords.Of(weakness.Status, culture),
        weakness.Where,
        weakness.Noticed,
        weakness.TakenAt,
        weakness.Trail.Hash)
    {
        OpenTasks = weakness.TaskCount - weakness.TasksDone,
        Closed = weakness.Closing?.At,
    };
}
