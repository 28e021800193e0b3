using System.Globalization;
using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static Figures Figures => new(1204, 795, 388, 9, 4, 8, 0, 0, 0)
    {
        Overdue = 12,
        Pending = 3,
        Late = 5,
        Units = new Dictionary<string, UnitFigures> { ["客服處"] = new(200, 184, 10), ["工程處"] = new(300, 102, 190), [""] = new(4, 4, 0) },
    };

    private static Campaign Waiting => Some.Campaign with { Status = CampaignStatus.PendingApproval, Approval = Some.Approval };

    private static DryRun Run => new(
        1204, 3, 2, 2, 7, [new("王小美", UnreachableReason.NoAddress), new("陳應變", UnreachableReason.Disabled)]);

    private static IEnumerable<CardSample> Steering() =>
    [
        new("CampaignFormCard.Draw", "", culture => Form(new CampaignForm(), culture)),
        new("CampaignFormCard.Draw", "Wrong", culture => Form(
            new CampaignForm { Document = "01DOCUMENT", Audience = "guests", Due = "2026-12-04", Statement = "資通安全管理政策", MustOpen = "false", RemindDays = "3" },
            culture,
            culture.Name is "en" ? "The audience is empty." : "對象沒有任何人。")),
        new("CampaignFormCard.Draw", "NoDocuments", culture => CampaignFormCard.Draw(new CampaignForm(), new FormChoices([], [], []), [], Today, culture)),
        new("CampaignCheckCard.Draw", "", culture => Check(Run, culture)),
        new("CampaignCheckCard.Draw", "Nobody", culture => Check(new DryRun(0, 0, 0, 0, 0, []), culture)),
        new("CampaignApprovalCard.Draw", "", culture => Approval(Waiting, Some.Chair, culture)),
        new("CampaignApprovalCard.Draw", "ReadOnly", culture => Approval(Waiting, Viewer, culture)),
        new("CampaignApprovalCard.Draw", "Returned", culture => Approval(Decided(), Some.Chair, culture)),
        new("ExemptionCard.Draw", "Recommend", culture => Exemption(Asking(), Viewer, culture)),
        new("ExemptionCard.Draw", "Decide", culture => Exemption(Asking(Recommended), Some.SecurityManager, culture)),
        new("ExemptionCard.Draw", "ReadOnly", culture => Exemption(Asking(), Some.Chair, culture)),
        new("CampaignProgressCard.Draw", "", culture => CampaignProgressCard.Draw(Some.Campaign, Figures, Some.Now, culture)),
        new("CampaignProgressCard.Draw", "Paused", culture => CampaignProgressCard.Draw(
            Some.Campaign with { Status = CampaignStatus.Paused }, Figures, Some.Now, culture)),
        new("CampaignProgressCard.Draw", "Closed", culture => CampaignProgressCard.Draw(
            Over with { EndReason = "王小美" }, Figures with { Open = 0, Overdue = 0, Pending = 0, Expired = 388 }, Some.Now, culture)),
        new("CampaignProgressCard.ReadOnly", "", culture => CampaignProgressCard.ReadOnly(Some.Campaign, Figures, Some.Now, culture)),
        new("CampaignListCard.Draw", "", culture => CampaignListCard.Draw([(Some.Campaign, 66), (Waiting, 0), (Over, 97)], culture)),
        new("CampaignListCard.Draw", "Nothing", culture => CampaignListCard.Draw([], culture)),
        new("OverdueCard.ForHead", "", culture => OverdueCard.ForHead(Some.Campaign, [Owed, Opened], Some.Campaign.Due.AddDays(7), culture)),
        new("OverdueCard.ForHead", "Many", culture => OverdueCard.ForHead(
            Some.Campaign, [.. Enumerable.Repeat(Owed, 2000)], Some.Campaign.Due.AddDays(7), culture)),
        new("OverdueCard.ForHead", "Nobody", culture => OverdueCard.ForHead(Some.Campaign, [], Some.Campaign.Due.AddDays(7), culture)),
        new("OverdueCard.ForManager", "", culture => OverdueCard.ForManager(Some.Campaign, [Owed], Some.Campaign.Due.AddDays(14), culture)),
        new("CampaignNoticeCard.ReportReady", "", culture => CampaignNoticeCard.ReportReady(
            Over, new CampaignReport(Some.Document.WebUrl, Some.Document.WebUrl, Some.Now), Figures, culture)),
        new("CampaignNoticeCard.Declined", "", culture => CampaignNoticeCard.Declined(
            Some.Campaign, Owed with { Status = AssignmentStatus.Declined, Reason = "第六章與現行作業不符" }, culture)),
        new("CampaignNoticeCard.Submitted", "", culture => CampaignNoticeCard.Submitted(Waiting, 1209, "陳應變", culture)),
    ];

    private static DateOnly Today => new(2026, 12, 3);

    private static ApprovalDecision Recommended => new(Viewer, Viewer, ApprovalVerdict.Approve, Some.Now, "留職停薪中");

    private static Campaign Decided() => Waiting with
    {
        Status = CampaignStatus.Draft,
        Approval = Some.Approval with
        {
            Status = ApprovalStatus.ChangesRequested,
            Decisions = [new(Viewer, Some.Chair, ApprovalVerdict.Return, Some.Now, "客服處")],
        },
    };

    private static string NameOf(Guid person) => person == Some.Chair ? "陳應變" : "林安全";

    private static AdaptiveCard Form(CampaignForm form, CultureInfo culture, params IReadOnlyList<string> problems) =>
        CampaignFormCard.Draw(form, new FormChoices([Some.Document], ["客服處", "工程處"], []), problems, Today, culture);

    private static AdaptiveCard Check(DryRun run, CultureInfo culture) => CampaignCheckCard.Draw(
        new CampaignForm { Document = "01DOCUMENT", Audience = "everybody", Statement = Some.DocumentTask.Statement },
        Some.DocumentTask,
        Some.Campaign.Due,
        run,
        culture);

    private static AdaptiveCard Approval(Campaign campaign, Guid viewer, CultureInfo culture) =>
        CampaignApprovalCard.Draw(campaign, viewer, 1209, NameOf, Some.Now, culture);

    private static AdaptiveCard Exemption(Assignment assignment, Guid viewer, CultureInfo culture) =>
        ExemptionCard.Draw(Some.Campaign, assignment, viewer, NameOf, Some.Now, culture);
}
