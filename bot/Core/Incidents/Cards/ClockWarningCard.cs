using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>Tells that time runs out or has run out: all clocks of one incident in one message.</summary>
public static class ClockWarningCard
{
    public static AdaptiveCard Draw(IncidentSight sight, IReadOnlyList<ClockWarning> warnings, CultureInfo culture) => sight.IsTeam
        ? CardGrammar.Card(
            culture,
            new CardHead(
                State(sight, warnings),
                CardText.Join(culture, CaseLook.Kicker(sight.Incident, culture, Say(culture, "WarningKicker")), sight.Incident.Id.ToString()),
                CaseLook.Title(sight.Incident))
            {
                Subtitle = CaseLook.Status(sight.Incident, culture),
                Figure = Nearest(warnings) is { } clock ? ClockLook.Left(clock, sight.Now, culture) : null,
            },
            [
                CardGrammar.Sentence(Say(culture, warnings.Any(one => one.Clock.State(sight.Now) == ClockState.Missed) ? "WarningMissed" : "WarningSoon")),
                .. Rows(sight, warnings, culture),
                ClockWarnings.Next(sight.Clocks, sight.Now) is { } next ? CardGrammar.Note(Say(culture, "NextWarning", CaseLook.Short(next, sight.Now, culture))) : null,
            ],
            [.. Actions(sight, culture)]).Fresh(sight, culture)
        : IncidentCard.Draw(sight, culture);

    private static IEnumerable<CardElement> Rows(IncidentSight sight, IReadOnlyList<ClockWarning> warnings, CultureInfo culture) =>
        sight.Tracks
            .Where(track => warnings.Any(one => one.Clock.Track == track.Key))
            .SelectMany(track => ClockLook.Rows(track, [.. warnings.Select(one => one.Clock)], sight.Now, culture));

    private static IEnumerable<CardAction> Actions(IncidentSight sight, CultureInfo culture)
    {
        if (IncidentLook.IsNotificationOpen(sight))
        {
            yield return CaseLook.Open(sight.Incident.Id, Say(culture, "TracksButton"), ("view", CaseViews.Tracks)).Main();
        }

        if (sight.Incident.Status == IncidentStatus.Reported && sight.Viewer.Has(Role.IncidentHandler))
        {
            yield return IncidentSteps.Step(sight, Say(culture, "TakeCharge"), "incident.takeCharge");
        }

        yield return CaseLook.Open(sight.Incident.Id, Say(culture, "OpenCase"));
    }

    private static ContainerStyle State(IncidentSight sight, IReadOnlyList<ClockWarning> warnings) =>
        warnings.Any(one => ClockLook.Color(one.Clock, sight.Now) == TextColor.Attention) ? ContainerStyle.Attention : ContainerStyle.Warning;

    private static Clock? Nearest(IReadOnlyList<ClockWarning> warnings) => warnings.MinBy(one => one.Clock.Deadline)?.Clock;

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
