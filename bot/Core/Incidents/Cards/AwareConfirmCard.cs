using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>Asks a second person whether the aware time is to be another one. Once it is decided, the same card is the incident's.</summary>
public static class AwareConfirmCard
{
    public static AdaptiveCard Draw(IncidentSight sight, CultureInfo culture) =>
        sight is { IsTeam: true, Incident: { IsOpen: true, Times.Pending: { } pending } }
            ? CardGrammar.Card(
                culture,
                IncidentCard.Head(sight, culture) with
                {
                    State = ContainerStyle.Accent,
                    Kicker = CardText.Join(
                        culture,
                        CaseLook.Kicker(sight.Incident, culture, CaseLook.Say(culture, "DismissalKicker")),
                        sight.Incident.Id.ToString()),
                },
                [
                    CaseLook.Note(sight),
                    .. IncidentLook.Waiting(sight, culture).Select(CardGrammar.Problem),
                    .. ClockLook.Rows(sight, culture),
                    .. TimelineView.Times(sight, culture),
                    CardGrammar.Note(CaseLook.Say(culture, "CorrectAwareNote")),
                ],
                [
                    .. AwareSteps.Proposed(sight, pending, culture),
                    CaseLook.Open(sight.Incident.Id, CaseLook.Say(culture, "OpenCase")) with { AssociatedInputs = AssociatedInputs.None },
                ])
            : IncidentCard.Draw(sight, culture);
}
