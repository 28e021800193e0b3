using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static Assignment Objecting => Some.Assignment with { Name = "王小美", Unit = "客服處", Status = AssignmentStatus.Declined, Reason = "資通安全管理政策" };

    private static IEnumerable<CardSample> Notices() =>
    [
        new("UnitProgressCard.Draw", "", culture => UnitProgressCard.Draw(
            Some.Campaign, [Team("王小美"), Team("陳應變"), Team("林安全") with { Status = AssignmentStatus.Acknowledged }], Some.Now, culture)),
        new("UnitProgressCard.Draw", "Reminded", culture => UnitProgressCard.Draw(
            Some.Campaign, [Team("王小美")], Some.Campaign.Due.AddDays(8), culture, CampaignWords.Text.Say(culture, "Reminding"))),
        new("UnitProgressCard.Draw", "Done", culture => UnitProgressCard.Draw(
            Some.Campaign, [Team("王小美") with { Status = AssignmentStatus.Acknowledged }], Some.Now, culture)),
        new("DeclinedCard.Draw", "", culture => DeclinedCard.Draw(Some.Campaign, Objecting, culture)),
        new("DeclinedCard.Draw", "Reopened", culture => DeclinedCard.Draw(
            Some.Campaign, Objecting with { Status = AssignmentStatus.Opened }, culture)),
        new("PersonNoticeCard.Reopened", "", culture => PersonNoticeCard.Reopened(Some.Campaign, Some.Assignment, culture)),
        new("PersonNoticeCard.ExemptionEnded", "", culture => PersonNoticeCard.ExemptionEnded(Some.Campaign, Some.Assignment, culture)),
        new("PersonNoticeCard.ExemptionSettled", "Granted", culture => PersonNoticeCard.ExemptionSettled(
            Some.Campaign, Settled(ApprovalVerdict.Approve, ApprovalStatus.Approved), culture)),
        new("PersonNoticeCard.ExemptionSettled", "Refused", culture => PersonNoticeCard.ExemptionSettled(
            Some.Campaign, Settled(ApprovalVerdict.Reject, ApprovalStatus.Rejected), culture)),
    ];

    private static Assignment Team(string name) => Some.Assignment with { Name = name };

    private static Assignment Settled(ApprovalVerdict verdict, ApprovalStatus status) => Some.Assignment with
    {
        Exemption = new Exemption(
            "資通安全管理政策",
            new DateOnly(2027, 6, 30),
            Some.Approval with
            {
                Status = status,
                Decisions = [new ApprovalDecision(Some.SecurityManager, Some.SecurityManager, verdict, Some.Now, "資通安全管理政策")],
            }),
    };
}
