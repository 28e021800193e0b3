using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>Asks a security manager to lower a level. Whoever may not decide sees the same without buttons.</summary>
public static class LoweringCard
{
    public static AdaptiveCard Draw(IncidentSight sight, CultureInfo culture) =>
        sight is { IsTeam: true, Incident: { Lowering: { } lowering } incident }
            ? CardGrammar.Card(
                culture,
                new CardHead(
                    ApprovalLook.State(lowering.Approval.Status),
                    CardText.Join(culture, Say(culture, "LoweringKicker"), incident.Id.ToString()),
                    CaseLook.Title(incident))
                {
                    Subtitle = CaseLook.Status(incident, culture),
                    Figure = ApprovalLook.Say(lowering.Approval.Status, culture),
                },
                [
                    CaseLook.Note(sight),
                    CardGrammar.Sentence(Say(culture, MayDecide(sight) ? "LoweringAsk" : "LoweringRead")),
                    .. CaseLook.Facts(
                        (Say(culture, "LoweringTo"), CaseLook.Level(lowering.To.Level, culture)),
                        (Say(culture, "LoweringFrom"), From(incident, lowering, culture)),
                        (Say(culture, "RiskBy"), CaseLook.Who(sight, lowering.By, culture)),
                        (Say(culture, "LoweringReason"), CardText.Paragraph(lowering.Reason, 500)),
                        (Say(culture, "WhatFact"), CaseLook.Description(incident)),
                        (Say(culture, "WhereFact"), CaseLook.Place(incident.Where))),
                    CardGrammar.History(ApprovalLook.History(lowering.Approval, sight.Name, culture)),
                ],
                [
                    .. MayDecide(sight) ? Decide(sight, lowering, culture) : [],
                    CaseLook.Open(incident.Id, Say(culture, "OpenCase")),
                ])
            : IncidentCard.Draw(sight, culture);

    /// <summary>Whether this reader could lower the level now: also alone, while an exception is recorded.</summary>
    internal static bool MayDecide(IncidentSight sight) =>
        sight.Incident is { IsLoweringAsked: true, Lowering: { } lowering }
        && (ApprovalLook.MayDecide(lowering.Approval, sight.Viewer.Person, sight.Now) || IsAlone(sight, lowering));

    private static IEnumerable<CardAction> Decide(IncidentSight sight, LevelProposal lowering, CultureInfo culture) => IsAlone(sight, lowering)
        ? ApprovalLook.Decide(LoweringSubject.Key(sight.Incident.Id), lowering.Approval, culture)
        : ApprovalLook.Buttons(LoweringSubject.Key(sight.Incident.Id), lowering.Approval, sight.Viewer.Person, sight.Now, culture);

    private static bool IsAlone(IncidentSight sight, LevelProposal lowering) =>
        sight.IsManager && lowering.Approval.IsOwn(sight.Viewer.Person) && sight.May(SeparateDuty.LowerLevel, isSame: true);

    // Once it is lowered, the level is what it was lowered to.
    private static string? From(Incident incident, LevelProposal lowering, CultureInfo culture)
    {
        var from = lowering.Approval.Status == ApprovalStatus.Approved
            ? incident.LevelChanges.LastOrDefault(change => change.At > lowering.At && change.To.Level == lowering.To.Level)?.From
            : incident.Level;
        return from is null ? null : CaseLook.Level(from.Level, culture);
    }

    private static string Say(CultureInfo culture, string key) => CaseLook.Say(culture, key);
}
