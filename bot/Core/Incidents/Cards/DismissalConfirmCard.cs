using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>Asks a second person whether a report is no incident. Once it is decided, the same card says so.</summary>
public static class DismissalConfirmCard
{
    public static AdaptiveCard Draw(IncidentSight sight, CultureInfo culture) =>
        sight is { IsTeam: true, Incident: { Status: IncidentStatus.Triage, Dismissal: { ConfirmedAt: null } dismissal } }
            ? CardGrammar.Card(
                culture,
                IncidentCard.Head(sight, culture) with
                {
                    State = ContainerStyle.Accent,
                    Kicker = CardText.Join(
                        culture,
                        CaseLook.Kicker(sight.Incident, culture, Say(culture, "DismissalKicker")),
                        sight.Incident.Id.ToString()),
                },
                [
                    CaseLook.Note(sight),
                    CardGrammar.Sentence(Say(culture, "DismissalSentence", CaseLook.Who(sight, dismissal.By, culture))),
                    .. CaseLook.Facts(
                        (Say(culture, "DismissReasonLabel"), DismissalLook.Say(dismissal, culture)),
                        (Say(culture, "NoteFact"), CardText.Paragraph(dismissal.Note ?? "", 500)),
                        (Say(culture, "WhatFact"), CaseLook.Description(sight.Incident)),
                        (Say(culture, "WhereFact"), CaseLook.Place(sight.Incident.Where)),
                        (Say(culture, "ReporterFact"), CaseLook.Reporter(sight, culture))),
                    CardGrammar.History(EntryLook.Lines(sight, culture)),
                ],
                [.. TriageSteps.Proposed(sight, culture), CaseLook.Open(sight.Incident.Id, Say(culture, "OpenCase"))])
            : IncidentCard.Draw(sight, culture);

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
