using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static readonly Guid Viewer = new("0f000000-0000-4000-8000-00000000000f");

    private static Assignment Owed => Some.Assignment with { Name = "王小美", Unit = "客服處" };

    private static Assignment Opened => Owed with { Status = AssignmentStatus.Opened, OpenedAt = Some.Now };

    private static Assignment Signed => Opened with
    {
        Status = AssignmentStatus.Acknowledged,
        Answer = new Acknowledgement(
            "ACK-2026-003-0317", Some.Now, Some.DocumentTask.Statement, "1.2", Some.PinnedDocument.Sha256, Channel.Teams, Late: false, "web"),
    };

    private static IEnumerable<CardSample> Asks() =>
    [
        Ask("", Some.Campaign, Owed),
        Ask("Opened", Some.Campaign, Opened),
        Ask("FreeToRead", Some.Campaign with { Task = Some.DocumentTask with { MustOpen = false } }, Owed),
        Ask("Tomorrow", Some.Campaign, Owed with { Due = Some.Now.AddDays(1) }),
        Ask("Overdue", Some.Campaign, Opened with { Due = Some.Now.AddDays(-3) }),
        Ask("Paused", Some.Campaign with { Status = CampaignStatus.Paused }, Owed),
        Ask("Superseded", Over, Owed with { Status = AssignmentStatus.Superseded }),
        Ask("Cancelled", Over with { Status = CampaignStatus.Cancelled }, Owed with { Status = AssignmentStatus.Cancelled, Reason = "離職" }),
        Ask("Expired", Over, Owed with { Status = AssignmentStatus.Expired }),
        Ask("LongNames", LongTitle(), Owed),
        new(
            "EndedCard.Draw",
            "Superseded",
            culture => EndedCard.Draw(
                Over with { Successor = new CampaignId(new Guid("0c000000-0000-7000-8000-000000000002")) },
                Owed with { Status = AssignmentStatus.Superseded },
                culture)),
        new("EndedCard.Draw", "", culture => EndedCard.Draw(Over, Owed with { Status = AssignmentStatus.Expired }, culture)),
        new("EndedCard.NotYours", "", culture => EndedCard.NotYours(Some.Campaign, culture)),
        new("ReceiptCard.Acknowledged", "", culture => ReceiptCard.Acknowledged(Some.Campaign, Signed, culture)),
        new("ReceiptCard.Acknowledged", "LateOnPaper", culture => ReceiptCard.Acknowledged(
            Some.Campaign, Signed with { Answer = Signed.Answer! with { Late = true, Channel = Channel.Paper } }, culture)),
        new("ReceiptCard.Declined", "", culture => ReceiptCard.Declined(
            Some.Campaign, Owed with { Status = AssignmentStatus.Declined, Reason = "第六章與現行作業不符" }, culture)),
        new("ReceiptCard.ExemptionRequested", "", culture => ReceiptCard.ExemptionRequested(Some.Campaign, Asking(), culture)),
        new("ReceiptCard.Exempted", "", culture => ReceiptCard.Exempted(
            Some.Campaign, Asking() with { Exemption = Asking().Exemption! with { Until = new DateOnly(2027, 6, 30) } }, culture)),
        new("TasksCard.Draw", "", culture => TasksCard.Draw(Tasks, Some.Now, culture)),
        new("TasksCard.Draw", "Nothing", culture => TasksCard.Draw([], Some.Now, culture)),
        new("TasksCard.Reminder", "", culture => TasksCard.Reminder(Tasks, Some.Now, culture)),
    ];

    private static Campaign Over => Some.Campaign with { Status = CampaignStatus.Closed, EndedAt = Some.Now.AddDays(30) };

    private static IReadOnlyList<OwedTask> Tasks =>
    [
        new(Some.Campaign.Id, "資通安全管理政策", "ISMS-M-001", "1.2", Some.Now.AddDays(-2)),
        new(Some.Campaign.Id, "資通安全管理政策", "ISMS-P-007", "2.0", Some.Now.AddDays(12)),
    ];

    private static CardSample Ask(string variant, Campaign campaign, Assignment assignment) => new(
        "AskCard.Draw",
        variant,
        culture => AskCard.Draw(variant is "FreeToRead" ? campaign : campaign with { Task = campaign.Document! with { MustOpen = true } }, assignment, Some.Now, culture));

    private static Campaign LongTitle() => Some.Campaign with
    {
        CreatorName = "林安全" + string.Concat(Enumerable.Repeat("👩‍💻", 30)),
        Task = Some.DocumentTask with
        {
            Pinned = Some.PinnedDocument with
            {
                Document = Some.Document with
                {
                    Title = string.Concat(Enumerable.Repeat("資通安全管理政策", 25)),
                    ChangeSummary = "<at>林安全</at> **[王小美](https://example.org)** 1. \u202E",
                },
            },
        },
    };

    private static Assignment Asking(params IReadOnlyList<ApprovalDecision> decisions) => Opened with
    {
        Status = AssignmentStatus.ExemptionRequested,
        Exemption = new Exemption("留職停薪中", Until: null, new ApprovalRequest(Owed.Person, "1", ApprovalMode.Sequential, 0, Some.Now)
        {
            Approvers = [Viewer, Some.SecurityManager],
            Decisions = decisions,
        }),
    };
}
