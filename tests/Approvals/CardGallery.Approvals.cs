using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static readonly ApprovalMatter Submitted =
        new(CampaignSubject.Key(Some.Campaign.Id), Some.Approval, Some.Campaign.Number, "資通安全管理政策");

    private static IEnumerable<CardSample> Approvals() =>
    [
        new("ApprovalGoneCard.Draw", "", culture => ApprovalGoneCard.Draw(CampaignWords.Text.Say(culture, "ApprovalOfCampaign"), culture)),
        new("ApprovalInboxCard.Draw", "", culture => ApprovalInboxCard.Draw(
            new ApprovalInbox(
                [
                    new ApprovalLine(Submitted, CampaignWords.Text.Say(culture, "ApprovalOfCampaign"), "林安全"),
                    new ApprovalLine(Submitted with { Number = "", Objects = 12 }, CampaignWords.Text.Say(culture, "ApprovalOfExemption"), "王小美", "陳應變"),
                ],
                [new ApprovalLine(Submitted, CampaignWords.Text.Say(culture, "ApprovalOfCampaign"), "陳應變")],
                [
                    new PastLine(new PastApproval(Submitted, ApprovalVerdict.Return, Some.Now), CampaignWords.Text.Say(culture, "ApprovalOfCampaign")),
                    new PastLine(
                        new PastApproval(Submitted with { Request = Some.Approval with { Status = ApprovalStatus.Approved } }, null, Some.Now),
                        CampaignWords.Text.Say(culture, "ApprovalOfCampaign")),
                ])
            {
                All = 8,
                Page = 1,
                Pages = 2,
            },
            culture)),
        new("ApprovalInboxCard.Draw", "LastPage", culture => ApprovalInboxCard.Draw(
            new ApprovalInbox([new ApprovalLine(Submitted, CampaignWords.Text.Say(culture, "ApprovalOfCampaign"), "林安全")], [], [])
            {
                All = 7,
                Page = 2,
                Pages = 2,
            },
            culture)),
        new("ApprovalInboxCard.Draw", "Done", culture => ApprovalInboxCard.Draw(
            new ApprovalInbox([], [new ApprovalLine(Submitted, CampaignWords.Text.Say(culture, "ApprovalOfCampaign"), "陳應變")], []), culture)),
        new("ApprovalInboxCard.Draw", "Empty", culture => ApprovalInboxCard.Draw(new ApprovalInbox([], [], []), culture)),
        new("ApproverLeftCard.Draw", "", culture => ApproverLeftCard.Draw(
            Submitted, CampaignWords.Text.Say(culture, "ApprovalOfCampaign"), Some.Chair, "陳應變", culture)),
        new("ApproverReplacedCard.Draw", "", culture => ApproverReplacedCard.Draw(
            CampaignWords.Text.Say(culture, "ApprovalOfCampaign"), "林安全", culture)),
    ];
}
