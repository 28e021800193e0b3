using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Reviews.Decisions;
using TeamsIsms.Reviews.Minutes;
using TeamsIsms.Tests.Reviews;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static IReadOnlyList<string> WordsOfMinutes =>
    [
        "周書容", "許主任", "蔡副總", "黃處長", "吳副處長", "鄭經理", "陳稽核", "李工程", "離職帳號改由人資系統自動停用。",
        "編列明年度資安監控委外預算新臺幣 180 萬元，由採購流程辦理。", "修訂帳號管理程序書，納入特權帳號每季盤點。", "已完成七成", "制度持續適用、適切且有效。",
        "資通安全管理法修正後，通報流程與文件要求提高；主要供應商於第二季更換雲端機房。", "組織與核心系統本年度未調整。", "開立 9 件，已結案 7 件，逾期 1 件。",
        "近三年開立件數 14 → 11 → 9，逐年下降。", "本年度共三件。", "逐年下降", "委託書甲字十二號", "請補決議期限", "更正出席人數。", "系統已上線並完成測試。", "人資系統驗收紀錄",
        "離職當日停用，抽查五件均符合。", "管理審查_MR-2026-01_管理審查會議紀錄", "管理審查會議紀錄", "管理審查",
    ];

    private static IEnumerable<CardSample> Meetings()
    {
        var held = Some.ReviewMinuted(ReviewMachine.In(ReviewStatus.Held));
        var fresh = held with
        {
            Review = held.Review with { Followed = [], Outputs = [], Verdict = null, LastDecision = 0 },
            Decisions = [],
            Inputs = ReviewMachine.Without(held, InputLeaf.Feedback).Inputs,
        };
        var act = Some.ReviewAct(Some.ReviewSecretary);
        var drafted = held with { Review = held.Review with { File = Some.MinutesFile(held) } };
        var waiting = HandInMinutes.Submit(drafted, new string('1', 64), Some.ReviewSecretary, act).Value!.Next; // it is whole
        var returned = ApproveMinutes.Decide(
            waiting, Some.ReviewVote(waiting.Review.Approval, Some.ReviewChair, ApprovalVerdict.Return, "請補決議期限"), Some.ReviewChair, Some.ReviewAct(Some.ReviewChair)).Value!.Next; // the chair may
        var approved = ApproveMinutes.Decide(
            waiting, Some.ReviewVote(waiting.Review.Approval, Some.ReviewChair), Some.ReviewChair, Some.ReviewAct(Some.ReviewChair)).Value!.Next; // the chair may
        var frozen = ApproveMinutes.Freeze(approved, approved.Review.File!.Link, new string('1', 64), ReviewActor.System, act).Value!.Next; // drafted and approved
        var followed = ApproveMinutes.ProposeAddendum(Late(frozen), "更正出席人數。", Some.ReviewSecretary, act).Value!.Next; // it is frozen
        var over = frozen with { Decisions = [.. frozen.Decisions.Select(one => one with { Status = DecisionStatus.Closed })] };
        return
        [
            Of("Attendance", ReviewMachine.In(ReviewStatus.Ready), Some.ReviewManager, MeetingPages.Attendance),
            Of("AttendanceKept", held, Some.SeatHolder, MeetingPages.Attendance),
            Of("ReadyToHold", ReviewMachine.In(ReviewStatus.Ready), Some.ReviewManager, null),
            Of("JustHeld", fresh, Some.ReviewManager, null),
            Of("HeldForMembers", held, Some.SeatHolder, null),
            Of("AgendaFirst", fresh, Some.ReviewManager, MeetingPages.Agenda(InputLeaf.EarlierDecisions)),
            Of("AgendaTrend", held, Some.SeatHolder, MeetingPages.Agenda(InputLeaf.Nonconformities)),
            Of("AgendaNone", held, Some.ReviewManager, MeetingPages.Agenda(InputLeaf.InternalIssues)),
            Of("AgendaMissing", fresh, Some.ReviewManager, MeetingPages.Agenda(InputLeaf.Feedback)),
            Of("Earlier", held, Some.ReviewManager, MeetingPages.Earlier),
            Of("Decisions", held, Some.ReviewManager, MeetingPages.Decisions),
            Of("DecisionsNone", fresh, Some.ReviewManager, MeetingPages.Decisions),
            Of("Decision", held, Some.ReviewManager, MeetingPages.Decision(2)),
            Of("Outputs", fresh, Some.ReviewManager, MeetingPages.Outputs),
            Of("OutputsKept", held, Some.SeatHolder, MeetingPages.Outputs),
            Of("Verdict", fresh, Some.ReviewManager, MeetingPages.Verdict),
            Of("VerdictKept", held, Some.SeatHolder, MeetingPages.Verdict),
            Of("MinutesMissing", fresh, Some.ReviewManager, MeetingPages.Minutes),
            Of("MinutesDraft", drafted, Some.ReviewManager, MeetingPages.Minutes),
            Of("MinutesReturned", returned, Some.ReviewManager, null),
            Of("MinutesWaiting", waiting, Some.ReviewManager, MeetingPages.Minutes),
            Of("FollowUp", followed, Some.ReviewManager, null),
            Of("FollowUpOver", over, Some.ReviewManager, null),
            new("MinutesCard.Draw", "", culture => MinutesCard.Draw(Sight(waiting, Some.ReviewChair), null, culture)),
            new("MinutesCard.Draw", "Approved", culture => MinutesCard.Draw(Sight(frozen, Some.ReviewSecretary), null, culture)),
            new("MinutesCard.Draw", "Addendum", culture => MinutesCard.Draw(Sight(followed, Some.ReviewChair), followed.Review.LastAddendum, culture)),
            new("MinutesChangedCard.Draw", "", culture => MinutesChangedCard.Draw(Some.ReviewId, frozen.Review.Frozen!, new string('2', 64), culture)),
            new("MinutesChangedCard.Draw", "Gone", culture => MinutesChangedCard.Draw(Some.ReviewId, frozen.Review.Frozen!, "", culture)),
            new("ReviseFormCard.Draw", "", culture => ReviseFormCard.Draw(new DecisionSight(Some.Decision, frozen.Review, Some.DecisionOwner, Some.ReviewName, Some.Now), culture)),
            Of("Given", Some.Decision, Some.DecisionOwner, frozen.Review, DecisionPrompt.Given),
            Of("Overdue", Some.Decision with { Status = DecisionStatus.InProgress, Due = Taipei.Day(Some.Now).AddDays(-3) }, Some.ReviewManager, frozen.Review, DecisionPrompt.Overdue),
            Of("InProgress", ReportedDone(Some.Decision) with { Status = DecisionStatus.InProgress, Done = null, Links = ["CAR-2026-0001", "C-2026-012"] }, Some.DecisionOwner, frozen.Review),
            Of("Verify", ReportedDone(Some.Decision), Some.ReviewManager, frozen.Review, DecisionPrompt.Verify),
            Of(
                "Closed",
                ReportedDone(Some.Decision) with { Status = DecisionStatus.Closed, Verification = new ReviewText("離職當日停用，抽查五件均符合。", Some.SecurityManager, Some.Now) },
                Some.SeatHolder,
                frozen.Review),
        ];
    }

    private static ReviewDecision ReportedDone(ReviewDecision decision) => decision with
    {
        Status = DecisionStatus.Done,
        Evidence = [new DecisionEvidence("人資系統驗收紀錄", new Uri("https://example.sharepoint.com/evidence/1"), decision.Owner, Some.Now)],
        Done = new ReviewText("系統已上線並完成測試。", decision.Owner, Some.Now),
    };

    private static ReviewFile Late(ReviewFile file) => file with
    {
        Decisions =
        [
            file.Decisions[0] with { Status = DecisionStatus.InProgress, Due = Taipei.Day(Some.Now).AddDays(-3) },
            .. file.Decisions.Skip(1),
        ],
    };

    private static CardSample Of(string variant, ReviewFile file, ReviewActor viewer, string? view) =>
        new("ReviewCard.Draw", variant, culture => ReviewCard.Draw(Sight(file, viewer), view, culture));

    private static CardSample Of(string variant, ReviewDecision decision, ReviewActor viewer, Review review, DecisionPrompt? prompt = null) => new(
        "DecisionCard.Draw",
        variant,
        culture => DecisionCard.Draw(
            new DecisionSight(decision, review, viewer, Some.ReviewName, Some.Now)
            {
                Lines = decision.Status == DecisionStatus.Open ? [] : [new ReviewLine(TrailKinds.DecisionStarted, decision.Owner, Some.Now.AddDays(-2), null)],
                Prompt = prompt is { } told ? DecisionPrompts.Say(told, culture) : null,
            },
            culture));

    private static ReviewSight Sight(ReviewFile file, ReviewActor viewer) => new(file, viewer, Some.ReviewName, Some.Now)
    {
        Committee = Some.Committee,
        Lines = [new ReviewLine(TrailKinds.ReviewHeld, Some.ReviewSecretary.Person, Some.Now.AddHours(-1), null)],
    };
}
