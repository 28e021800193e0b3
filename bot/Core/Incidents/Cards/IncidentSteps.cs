using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What the viewer can do with an incident in its present state, the step most want first.</summary>
internal static class IncidentSteps
{
    public static IEnumerable<CardAction> Buttons(IncidentSight sight, CultureInfo culture) => sight.Incident.Status switch
    {
        IncidentStatus.Reported => [.. Reported(sight, culture), .. Tracks(sight, culture), More(sight, culture)],
        IncidentStatus.Triage => [.. TriageSteps.Buttons(sight, culture), .. Tracks(sight, culture), More(sight, culture)],
        IncidentStatus.Confirmed or IncidentStatus.Contained when IncidentLook.IsNotificationOpen(sight) =>
            [.. Tracks(sight, culture).Select(Main), .. ResponseSteps.Buttons(sight, culture), More(sight, culture)],
        IncidentStatus.Confirmed or IncidentStatus.Contained =>
            [.. ResponseSteps.Buttons(sight, culture), .. Tracks(sight, culture), More(sight, culture)],
        IncidentStatus.Recovered or IncidentStatus.PostIncidentReview when IncidentLook.IsNotificationOpen(sight) =>
            [.. Tracks(sight, culture).Select(Main), .. ReviewSteps.Buttons(sight, culture).Select(Calm), More(sight, culture)],
        IncidentStatus.Recovered or IncidentStatus.PostIncidentReview or IncidentStatus.Closed =>
            [.. ReviewSteps.Buttons(sight, culture), .. Tracks(sight, culture), More(sight, culture)],
        IncidentStatus.Duplicate => [.. Other(sight.Incident.DuplicateOf, culture), More(sight, culture)],
        IncidentStatus.ConvertedToWeakness => [.. Other(sight.Incident.ConvertedTo, culture), More(sight, culture)],
        IncidentStatus.NotAnIncident => [More(sight, culture)],
    };

    internal static ActionExecute Step(IncidentSight sight, string title, string verb, params ReadOnlySpan<(string Name, string Value)> more) =>
        CardGrammar.Secondary(title, verb, [("id", sight.Incident.Id.ToString()), .. more]);

    internal static ActionExecute Main(this ActionExecute action) => action with { Style = ActionStyle.Positive };

    private static CardAction Calm(CardAction action) => action with { Style = ActionStyle.Default };

    internal static ActionExecute Wizard(IncidentSight sight, string title, CultureInfo culture) =>
        Step(sight, CaseLook.Say(culture, title), "incident.wizard");

    private static IEnumerable<CardAction> Reported(IncidentSight sight, CultureInfo culture) => sight.Viewer.Has(Role.IncidentHandler) || sight.IsFirstLine
        ? [Step(sight, Say(culture, "TakeCharge"), "incident.takeCharge").Main()]
        : [];

    private static IEnumerable<ActionExecute> Tracks(IncidentSight sight, CultureInfo culture) => sight.Incident.Tracks.Count > 0
        ? [CaseLook.Open(sight.Incident.Id, Say(culture, "TracksButton"), ("view", CaseViews.Tracks))]
        : [];

    private static ActionShowCard More(IncidentSight sight, CultureInfo culture)
    {
        var id = sight.Incident.Id;
        return new ActionShowCard(Say(culture, "MoreButton"), new ShownCard(
            [CardGrammar.Note(Say(culture, "MoreNote"))],
            [
                CaseLook.Open(id, Say(culture, "TimelineButton"), ("view", CaseViews.Timeline)),
                CaseLook.Open(id, Say(culture, "WorkButton"), ("view", CaseViews.Work)),
                CaseLook.Open(id, Say(culture, "PeopleButton"), ("view", CaseViews.People)),
                .. sight.Incident.Status is IncidentStatus.Recovered or IncidentStatus.PostIncidentReview
                    ? [Wizard(sight, "ChangeLevel", culture)]
                    : Array.Empty<CardAction>(),
                CaseLook.OpenAction(sight.Incident.Id, culture),
                CaseLook.Open(id, Say(culture, "Update")),
            ]));
    }

    private static IEnumerable<CardAction> Other(CaseId? id, CultureInfo culture) =>
        id is { } other ? [CaseLook.Open(other, Say(culture, "OpenOther", other.ToString()))] : [];

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
