using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>Asks an approver to let a campaign start. Whoever may not decide now sees the same without buttons.</summary>
public static class CampaignApprovalCard
{
    /// <param name="viewer">Who looks at the card.</param>
    /// <param name="people">How many the dry run found.</param>
    /// <param name="name">A person's name by their id.</param>
    /// <param name="note">What is wrong; null when nothing is.</param>
    public static AdaptiveCard Draw(
        Campaign campaign, Guid viewer, int people, Func<Guid, string> name, DateTimeOffset now, CultureInfo culture,
        string? note = null)
    {
        var request = campaign.Approval ?? throw new InvalidOperationException("There is nothing to approve.");
        var mayDecide = ApprovalLook.MayDecide(request, viewer, now);
        return CardGrammar.Card(
            culture,
            CampaignLook.Head(
                campaign, ApprovalLook.State(request.Status), Say(culture, "ApprovalKicker"), culture, ApprovalLook.Say(request.Status, culture)),
            [
                note is null ? null : CardGrammar.Problem(note),
                CardGrammar.Sentence(Say(culture, (request.Status, mayDecide) switch
                {
                    (ApprovalStatus.Pending, true) => "ApprovalAsk",
                    (ApprovalStatus.Pending, false) => "ApprovalWait",
                    _ => "ApprovalDone",
                })),
                CardGrammar.Facts(
                    (Say(culture, "Asker"), CampaignLook.Asker(campaign, culture)),
                    (Say(culture, "PeopleFact"), CampaignLook.Number(people, culture)),
                    (Say(culture, "Due"), Taipei.Say(campaign.Due, culture)),
                    (Say(culture, "Changes"), CardText.Paragraph(campaign.Document?.Document.ChangeSummary ?? "", 300)),
                    (Say(culture, "Statement"), CardText.Paragraph(campaign.Document?.Statement ?? "", 300)),
                    (Say(culture, "QuizFact"), CardText.OneLine(campaign.Document?.Quiz?.Title ?? "")),
                    (Say(culture, "Hash"), CampaignLook.Hash(campaign.Task.Sha256)),
                    (Say(culture, "Approvers"), CardText.Join(culture, request.Approvers.Select(id => CardText.OneLine(name(id))))),
                    (Say(culture, "CampaignNumber"), campaign.Number)),
                CardGrammar.History(ApprovalLook.History(request, name, culture)),
            ],
            [
                .. ApprovalLook.Buttons(CampaignSubject.Key(campaign.Id), request, viewer, now, culture),
                .. campaign.Status == CampaignStatus.Draft && viewer == request.Requester
                    ? [CampaignSteering.Mend(campaign, culture)]
                    : Array.Empty<CardAction>(),
                campaign.Task switch
                {
                    DocumentTask task => new ActionOpenUrl(Say(culture, "OpenInSharePoint"), task.Document.WebUrl),
                    _ => CardGrammar.Secondary(Say(culture, "CourseShow"), "course.show", ("id", campaign.Task.CourseId?.ToString() ?? "")),
                },
            ]);
    }

    private static string Say(CultureInfo culture, string key, params object[] values) =>
        CampaignLook.Say(culture, key, values);
}
