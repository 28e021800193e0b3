using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Reviews;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews;

/// <summary>Everybody who could have to do with a review.</summary>
public enum ReviewSeat
{
    Manager,
    Secretary,
    Administrator,
    Chair,
    ChairDeputy,
    Member,
    MemberDeputy,
    InputOwner,
    DecisionOwner,
    Auditor,
    Reader,
    System,
    Stranger,
}

/// <summary>The transitions of rules 4.8: what leads from where to where, and who may.</summary>
internal static class ReviewMachine
{
    private const string Managers = "Manager Secretary";
    private const string Writing = "Held= MinutesDraft=";

    /// <param name="States">Allowed states, each with the state it leads to.</param>
    /// <param name="Seats">Who may.</param>
    internal sealed record Rule(string Event, string States, string Seats)
    {
        /// <summary>Null when the step is not possible in that state.</summary>
        public ReviewStatus? To(ReviewStatus from)
        {
            foreach (var state in States.Split(' '))
            {
                if (state.Split('>', '=') is [var name, var to] && name == from.ToString())
                {
                    return to.Length == 0 ? from : Enum.Parse<ReviewStatus>(to);
                }
            }

            return null;
        }

        public bool Allows(ReviewSeat seat) => Seats.Split(' ').Contains(seat.ToString());
    }

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("findTimes", "Planned>Scheduling Scheduling= Postponed>Scheduling", Managers),
        new("vote", "Scheduling=", "Chair ChairDeputy Member MemberDeputy"),
        new("fix", "Scheduling>Scheduled", Managers),
        new("move", "Scheduled= InputsOpen= Ready=", Managers),
        new("answers", "Scheduled= InputsOpen= Ready=", "System"),
        new("openInputs", "Scheduled>InputsOpen", Managers + " System"),
        new("assign", "InputsOpen= Held= MinutesDraft=", Managers),
        new("input", "InputsOpen= Held= MinutesDraft=", Managers + " InputOwner"),
        new("returnInput", "InputsOpen= Ready>InputsOpen Held= MinutesDraft=", Managers),
        new("confirm", "InputsOpen>Ready", Managers),
        new("held", "Ready>Held", Managers),
        new("heldShort", "Ready>Postponed", Managers),
        new("follow", Writing, Managers),
        new("judge", Writing, Managers),
        new("tick", Writing, Managers),
        new("decide", Writing, Managers),
        new("rewrite", Writing, Managers),
        new("strike", Writing, Managers),
        new("nothing", Writing, Managers),
        new("minutes", "Held>MinutesDraft MinutesDraft=", Managers),
        new("freeze", "MinutesApproved>FollowUp", Managers + " System"),
        new("addendum", "FollowUp= Closed=", Managers),
        new("close", "FollowUp>Closed", Managers),
        new("postpone", "Scheduled>Postponed InputsOpen>Postponed Ready>Postponed", Managers),
        new(
            "cancel",
            "Planned>Cancelled Scheduling>Cancelled Scheduled>Cancelled InputsOpen>Cancelled Ready>Cancelled Postponed>Cancelled",
            Managers),
    ];

    public static ReviewActor Actor(ReviewSeat seat) => seat switch
    {
        ReviewSeat.Manager => Some.ReviewManager,
        ReviewSeat.Secretary => Some.ReviewSecretary,
        ReviewSeat.Administrator => At("a1", Role.Administrator, Role.CommitteeMember),
        ReviewSeat.Chair => Some.ReviewChair,
        ReviewSeat.ChairDeputy => Some.ChairDeputy,
        ReviewSeat.Member => Some.SeatHolder,
        ReviewSeat.MemberDeputy => Some.SeatDeputy,
        ReviewSeat.InputOwner => Some.InputOwner,
        ReviewSeat.DecisionOwner => Some.DecisionOwner,
        ReviewSeat.Auditor => At("a2", Role.InternalAuditor),
        ReviewSeat.Reader => At("a3", Role.AuditorReader),
        ReviewSeat.System => ReviewActor.System,
        ReviewSeat.Stranger => At("a4"),
    };

    /// <summary>A review in the state with everything in it that any step needs.</summary>
    public static ReviewFile In(ReviewStatus status)
    {
        var start = Some.Now.AddHours(status is ReviewStatus.Scheduled or ReviewStatus.InputsOpen ? 48 : -1);
        var isHeld = status is ReviewStatus.Held or ReviewStatus.MinutesDraft or ReviewStatus.MinutesApproved or ReviewStatus.FollowUp
            or ReviewStatus.Closed;
        var review = Some.ReviewPlanned with
        {
            Status = status,
            Seats = Some.Committee.On(Taipei.Day(Some.Now)),
            Times = [.. Some.Slots(Some.Now, 3).Select((slot, at) => new ProposedTime(at + 1, slot.Start, slot.End, 3, 0))],
            Votes =
            [
                new TimeVote(Some.Chair, 1, TimeChoice.Yes, Some.Now), new TimeVote(Some.SeatDeputy.Person, 1, TimeChoice.Yes, Some.Now),
            ],
            Meeting = new ReviewMeeting(start, start.AddHours(2), Guid.CreateVersion7(Some.Now)),
            HeldAt = isHeld ? start : null,
            Secretaries = [Some.ReviewSecretary.Person],
            Followed = [new FollowedDecision(Some.EarlierDecision, DecisionStatus.InProgress, "已完成七成", Some.SecurityManager, Some.Now)],
            LastDecision = 1,
            Outputs = [.. OutputLeaves.All.Select(leaf => new OutputTick(leaf, leaf == OutputLeaf.Effectiveness))],
            Verdict = new ReviewVerdict(true, true, true, "制度持續適用、適切且有效。", Some.ReviewSecretary.Person, Some.Now),
        };
        var file = Some.ReviewFile with
        {
            Review = review,
            Inputs =
            [
                .. InputLeaves.All.Select(leaf => new ReviewInput(review.Id, leaf, Some.InputOwner.Person)
                {
                    Content = new InputContent(false, "本年度共三件。", "逐年下降", Some.InputOwner.Person, Some.Now),
                }),
            ],
            Decisions = [Some.Decision with { Status = status == ReviewStatus.FollowUp ? DecisionStatus.Closed : DecisionStatus.Open }],
        };
        return status == ReviewStatus.MinutesDraft ? Returned(file) : file;
    }

    /// <summary>Whose minutes wait for the chair.</summary>
    public static ReviewFile Waiting => Take(In(ReviewStatus.Held), "minutes", Some.ReviewSecretary, Some.Now).Value!.Next; // the secretary may

    public static Outcome<ReviewStep> Take(ReviewFile file, string step, ReviewActor by, DateTimeOffset at)
    {
        var act = Some.ReviewAct(by, at);
        var missing = file.Missing is [var first, ..] ? first : InputLeaf.Feedback;
        return step switch
        {
            "findTimes" => FixMeeting.Propose(file, Some.Committee, Some.SlotSearch(at), Some.Slots(at), [], by, act),
            "vote" => FixMeeting.Vote(file, new Dictionary<int, TimeChoice> { [1] = TimeChoice.Yes, [2] = TimeChoice.No }, by, act),
            "fix" => FixMeeting.Fix(file, 1, by, act),
            "move" => FixMeeting.Move(file, 1, "主任委員出差", by, act),
            "answers" => FixMeeting.NoteAnswers(
                file, new Dictionary<Guid, MeetingAnswer> { [Some.SeatHolder.Person] = MeetingAnswer.Declined }, by, act),
            "openInputs" => GatherInputs.Open(file, new Dictionary<InputLeaf, Guid> { [InputLeaf.Feedback] = Some.InputOwner.Person }, by, act),
            "assign" => GatherInputs.Assign(Without(file, missing), missing, Some.InputOwner.Person, by, act),
            "input" => GatherInputs.Submit(Without(file, missing), missing, new InputAsked(false, "共三件", "逐季下降"), by, act),
            "returnInput" => GatherInputs.Return(file, InputLeaf.Feedback, "請補上客訴件數", by, act),
            "confirm" => GatherInputs.Confirm(file, by, act),
            "held" => HoldReview.Record(
                file,
                [new SeatPresence(Some.Chair, Some.Chair), new SeatPresence(Some.SeatHolder.Person, Some.SeatDeputy.Person, "委託書 1")],
                by,
                act),
            "heldShort" => HoldReview.Record(file, [new SeatPresence(Some.Chair, Some.Chair)], by, act),
            "follow" => HoldReview.Follow(file, Some.EarlierDecision, "已完成七成", by, act),
            "judge" => HoldReview.Judge(file, true, true, false, "量測方式須改善", by, act),
            "tick" => HoldReview.Tick(file, OutputLeaves.All.ToDictionary(leaf => leaf, _ => true), by, act),
            "decide" => DecideReview.Decide(file, null, Some.DecisionAsked, by, act),
            "rewrite" => DecideReview.Decide(file, 1, Some.DecisionAsked, by, act),
            "strike" => DecideReview.Strike(file, 1, "重複記錄", by, act),
            "nothing" => DecideReview.Nothing(file with { Decisions = [] }, "沒有需要調整之處", by, act),
            "minutes" => ApproveMinutes.Submit(file, by, act),
            "approve" => ApproveMinutes.Decide(file, Some.ReviewVote(file.Review.Approval, by), by, act),
            "return" => ApproveMinutes.Decide(
                file, Some.ReviewVote(file.Review.Approval, by, ApprovalVerdict.Return, "請補決議期限"), by, act),
            "freeze" => ApproveMinutes.Freeze(file, new Uri("https://example.sharepoint.com/minutes.pdf"), new string('a', 64), by, act),
            "addendum" => ApproveMinutes.ProposeAddendum(file, "更正出席人數。", by, act),
            "close" => ApproveMinutes.Close(file, by, act),
            "postpone" => FixMeeting.Postpone(file, "主任委員出差", by, act),
            "cancel" => FixMeeting.Cancel(file, "併入臨時審查", by, act),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
    }

    public static ReviewFile Without(ReviewFile file, InputLeaf leaf) =>
        file with { Inputs = [.. file.Inputs.Select(input => input.Leaf == leaf ? input with { Content = null } : input)] };

    private static ReviewFile Returned(ReviewFile file) => Take(
        Take(file with { Review = file.Review with { Status = ReviewStatus.Held } }, "minutes", Some.ReviewSecretary, Some.Now).Value!.Next, // both may
        "return",
        Some.ReviewChair,
        Some.Now).Value!.Next;

    private static ReviewActor At(string last, params Role[] roles) => new(new($"0d000000-0000-4000-8000-0000000000{last}"), roles);
}
