using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>Asks the unit head to recommend, then the security manager to decide, that somebody need not acknowledge.</summary>
public static class ExemptionCard
{
    /// <param name="viewer">Who looks at the card.</param>
    /// <param name="name">A person's name by their id.</param>
    /// <param name="note">What is wrong; null when nothing is.</param>
    public static AdaptiveCard Draw(
        Campaign campaign, Assignment assignment, Guid viewer, Func<Guid, string> name, DateTimeOffset now, CultureInfo culture,
        string? note = null)
    {
        var exemption = assignment.Exemption ?? throw new InvalidOperationException("No exemption was asked for.");
        var request = exemption.Approval;
        var mayDecide = ApprovalLook.MayDecide(request, viewer, now);
        var isLast = request.Approvers.Count - request.Decisions.Count <= 1;
        return CardGrammar.Card(
            culture,
            CampaignLook.Head(
                campaign, ApprovalLook.State(request.Status), Say(culture, "ExemptionKicker"), culture, ApprovalLook.Say(request.Status, culture)),
            [
                note is null ? null : CardGrammar.Problem(note),
                CardGrammar.Sentence(Say(culture, (request.Status, mayDecide, isLast) switch
                {
                    (ApprovalStatus.Pending, true, true) => "ExemptionDecide",
                    (ApprovalStatus.Pending, true, false) => "ExemptionRecommend",
                    (ApprovalStatus.Pending, false, _) => "ApprovalWait",
                    _ => "ApprovalDone",
                })),
                CardGrammar.Facts(
                    (Say(culture, "Applicant"), CardText.OneLine(assignment.Name)),
                    (Say(culture, "Unit"), CardText.OneLine(assignment.Unit ?? "")),
                    (Say(culture, "ExemptionReason"), CardText.Paragraph(exemption.Reason, 500)),
                    (Say(culture, "Due"), Taipei.Say(assignment.Due, culture)),
                    (Say(culture, "ExemptUntil"), exemption.Until is { } until ? Taipei.Say(until, culture) : null)),
                CardGrammar.History(ApprovalLook.History(request, name, culture)),
                mayDecide && isLast ? Until(now, culture) : null,
            ],
            ApprovalLook.Buttons(ExemptionSubject.Key(campaign.Id, assignment.Person), request, viewer, now, culture));
    }

    private static InputDate Until(DateTimeOffset now, CultureInfo culture) => new(Say(culture, "UntilLabel"))
    {
        Id = "until",
        Min = Taipei.Day(now),
        Value = Taipei.Day(now).AddYears(1),
        IsRequired = true,
        ErrorMessage = Say(culture, "UntilMissing"),
    };

    private static string Say(CultureInfo culture, string key) => CampaignLook.Say(culture, key);
}
