using System.Globalization;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>Asks the chair to live with a weakness for a time. Whoever may not decide sees the same without buttons.</summary>
public static class RiskAcceptanceCard
{
    public static AdaptiveCard Draw(WeaknessSight sight, CultureInfo culture) =>
        sight is { IsTeam: true, Weakness: { Acceptance: { } acceptance } weakness }
            ? CardGrammar.Card(
                culture,
                new CardHead(
                    ApprovalLook.State(acceptance.Approval.Status),
                    CardText.Join(culture, Say(culture, "RiskKicker"), weakness.Id.ToString()),
                    CaseLook.Title(weakness))
                {
                    Subtitle = weakness.Severity is { } severity ? Say(culture, "SeverityIs", WeaknessLook.Say(severity, culture)) : null,
                    Figure = ApprovalLook.Say(acceptance.Approval.Status, culture),
                },
                [
                    CaseLook.Note(sight),
                    CardGrammar.Sentence(Say(culture, MayDecide(sight, acceptance) ? "RiskAsk" : "RiskRead")),
                    .. CaseLook.Facts(
                        (Say(culture, "RiskBy"), CaseLook.Who(sight, acceptance.Approval.Requester, culture)),
                        (Say(culture, "RiskReason"), CardText.Paragraph(acceptance.Reason, 500)),
                        (Say(culture, "RiskUntilFact"), Taipei.Say(acceptance.Until, culture)),
                        (Say(culture, "TreatTarget"), weakness.TreatBy is { } target ? Taipei.Say(target, culture) : null),
                        (Say(culture, "WhatFact"), CaseLook.Description(weakness)),
                        (Say(culture, "WhereFact"), CaseLook.Place(weakness.Where)),
                        (Say(culture, "OwnerFact"), weakness.Owner is null ? null : CaseLook.Who(sight, weakness.Owner, culture))),
                    CardGrammar.History(ApprovalLook.History(acceptance.Approval, sight.Name, culture)),
                ],
                [
                    .. MayDecide(sight, acceptance)
                        ? ApprovalLook.Buttons(RiskSubject.Key(weakness.Id), acceptance.Approval, sight.Viewer.Person, sight.Now, culture)
                        : [],
                    CaseLook.Open(weakness.Id, Say(culture, "OpenCase")),
                ])
            : WeaknessCard.Draw(sight, view: null, culture);

    private static bool MayDecide(WeaknessSight sight, RiskAcceptance acceptance) =>
        sight.Weakness.Owner != sight.Viewer.Person && ApprovalLook.MayDecide(acceptance.Approval, sight.Viewer.Person, sight.Now);

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
