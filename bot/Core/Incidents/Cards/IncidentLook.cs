using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What the state of an incident means: its colour, what to do next, what waits for a second person.</summary>
internal static class IncidentLook
{
    /// <summary>Attention until the damage is under control and whenever a clock was missed; then calmer step by step.</summary>
    public static ContainerStyle State(IncidentSight sight) => sight.Incident switch
    {
        { IsOpen: false, Status: not IncidentStatus.Closed } => ContainerStyle.Emphasis,
        { Status: IncidentStatus.Closed } => ContainerStyle.Good,
        { Status: IncidentStatus.Reported or IncidentStatus.Triage or IncidentStatus.Confirmed } => ContainerStyle.Attention,
        _ when sight.Clocks.Any(clock => clock.State(sight.Now) == ClockState.Missed) => ContainerStyle.Attention,
        { Status: IncidentStatus.Contained } => ContainerStyle.Warning,
        _ => ContainerStyle.Accent,
    };

    /// <summary>The authority has to be notified now: for the first time, or again after the level changed.</summary>
    public static bool IsNotificationOpen(IncidentSight sight) => Unnotified(sight).Count > 0;

    /// <summary>That an authority still has to be notified, where the next step does not say so.</summary>
    public static string? Owed(IncidentSight sight, CultureInfo culture) =>
        sight.Incident.Status is IncidentStatus.Contained or IncidentStatus.Recovered or IncidentStatus.PostIncidentReview
            && Unnotified(sight) is { Count: > 0 } open
            ? Say(culture, "StillNotify", Names(open, culture))
            : null;

    /// <summary>The next step.</summary>
    public static string Sentence(IncidentSight sight, CultureInfo culture)
    {
        var incident = sight.Incident;
        return incident.Status switch
        {
            IncidentStatus.Reported => Say(culture, "NextReported"),
            IncidentStatus.Triage => Say(culture, "NextTriage", CaseLook.Who(sight, incident.TakenBy, culture)),
            IncidentStatus.Confirmed => Unnotified(sight) is { Count: > 0 } open
                ? Say(culture, "NextNotify", Names(open, culture))
                : Say(culture, "NextConfirmed"),
            IncidentStatus.Contained => Say(culture, "NextContained"),
            IncidentStatus.Recovered => incident.Review is { } review
                ? Say(culture, "NextRecovered", Taipei.Say(review.DueAt, culture))
                : Say(culture, "NextReview"),
            IncidentStatus.PostIncidentReview => Say(culture, "NextReview"),
            IncidentStatus.Closed => incident.Closing is { } closing
                ? Say(culture, "ClosedBy", CaseLook.Who(sight, closing.By, culture), Taipei.Say(closing.At, culture))
                : Say(culture, "ToldClosed"),
            IncidentStatus.NotAnIncident => Say(culture, "DismissedAs", DismissalLook.Say(incident.Dismissal, culture)),
            IncidentStatus.Duplicate => Say(culture, "DuplicateOf", incident.DuplicateOf?.ToString() ?? ""),
            IncidentStatus.ConvertedToWeakness => Say(culture, "ConvertedTo", incident.ConvertedTo?.ToString() ?? ""),
        };
    }

    /// <summary>Somebody thinks that it is no incident: nothing else comes next before a second person decides.</summary>
    public static bool IsDismissalOpen(Incident incident) =>
        incident is { Status: IncidentStatus.Triage, Dismissal: { ConfirmedAt: null } };

    /// <summary>What somebody proposed and a second person has to decide.</summary>
    public static IEnumerable<string> Waiting(IncidentSight sight, CultureInfo culture)
    {
        if (sight.Incident is { Status: IncidentStatus.Triage, Dismissal: { ConfirmedAt: null } dismissal })
        {
            yield return Say(
                culture,
                "WaitsDismissal",
                CaseLook.Who(sight, dismissal.By, culture),
                DismissalLook.Say(dismissal, culture),
                CardText.OneLine(dismissal.Note ?? "", 200));
        }

        if (sight.Incident is { IsLoweringAsked: true, Lowering: { } lowering })
        {
            yield return Say(
                culture,
                "WaitsLowering",
                CaseLook.Who(sight, lowering.By, culture),
                CaseRefusalWords.Level(lowering.To.Level, culture),
                CardText.OneLine(lowering.Reason, 200));
        }

        if (sight.Incident.Times.Pending is { } correction)
        {
            yield return Say(
                culture,
                "WaitsAware",
                CaseLook.Who(sight, correction.By, culture),
                Taipei.Say(correction.To, culture),
                CardText.OneLine(correction.Reason, 200));
        }
    }

    private static List<string> Unnotified(IncidentSight sight)
    {
        var open = sight.Clocks
            .Where(clock => clock is { Kind: ClockKind.Notify or ClockKind.Renotify }
                && clock.State(sight.Now) is ClockState.Running or ClockState.Missed)
            .Select(clock => clock.Track)
            .ToHashSet();
        return sight.Incident.IsOpen
            ? [.. sight.Tracks.Where(track => open.Contains(track.Key)).Select(track => CardText.OneLine(track.Authority, 60)).Distinct()]
            : [];
    }

    private static string Names(IEnumerable<string> authorities, CultureInfo culture) =>
        string.Join(Say(culture, "And"), authorities);

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
