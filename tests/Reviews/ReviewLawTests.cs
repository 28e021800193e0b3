using CsCheck;
using TeamsIsms.Approvals;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Slots;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews;

/// <summary>What holds whatever people try, in whatever order and on whatever day.</summary>
public sealed class ReviewLawTests
{
    private static readonly string[] Steps = [.. ReviewMachine.Rules.Select(rule => rule.Event), "approve", "return"];
    private static readonly ReviewSeat[] Seats = Enum.GetValues<ReviewSeat>();

    // Most tries take the shortest way on, so that a walk comes to the end often enough.
    private static readonly Gen<(int Step, int Seat, int Days)?> Try = Gen.Frequency(
        (6, Gen.Const(((int, int, int)?)null)),
        (1, Gen.Select(
            Gen.Int[0, Steps.Length - 1], Gen.Int[0, Seats.Length - 1], Gen.Int[0, 5], (step, seat, days) => ((int, int, int)?)(step, seat, days))));

    [Fact]
    public void Only_minutes_that_are_whole_are_approved_and_by_nobody_who_wrote_them()
    {
        var approved = 0;
        Walk((_, step) =>
        {
            if (step is { Next: var file, Event.Detail.To: nameof(ReviewStatus.MinutesApproved) })
            {
                Interlocked.Increment(ref approved);
                Assert.Empty(file.Missing);
                Assert.Empty(CarriedForward.Unheard(file));
                Assert.NotNull(file.Review.Verdict);
                Assert.Equal(OutputLeaves.All, file.Review.Outputs.Select(tick => tick.Leaf));
                Assert.True(file.Decisions.Count > 0 || file.Review.NoDecision is not null);
                Assert.All(file.Review.Approval!.Decisions, decision => Assert.DoesNotContain(decision.By, file.Review.Secretaries)); // approved
                Assert.Equal(file.Review.Approval.Version, step.Event.Document);
            }
        });

        Assert.True(approved > 0);
    }

    [Fact]
    public void A_meeting_that_was_held_had_its_quorum() => Walk((_, step) =>
    {
        if (step.Next.Review is { HeldAt: not null } review)
        {
            Assert.True(review.Quorum.IsMet(
                [.. review.Seats.Zip(review.Attendance, (seat, one) => new SeatAnswer(seat, one.By, Presence.Free))]));
        }
    });

    [Fact]
    public void Every_step_tells_the_trail_where_it_led_and_after_the_end_come_only_addenda()
    {
        var closed = 0;
        Walk((before, step) =>
        {
            var (from, to) = (before.Review.Status, step.Next.Review.Status);
            Assert.Equal(from == to ? null : to.ToString(), step.Event.Detail.To);
            Assert.Equal(step.Next.Review.Id.Subject, step.Event.Subject);
            Assert.NotEqual(ReviewStatus.Cancelled, from);
            if (from == ReviewStatus.Closed)
            {
                Interlocked.Increment(ref closed);
                Assert.StartsWith("review.addendum", step.Event.Kind);
            }
        });

        Assert.True(closed > 0);
    }

    private static void Walk(Action<ReviewFile, ReviewStep> check) => Try.Array[20, 80].Sample(
        tries =>
        {
            var (file, at) = (Some.ReviewFile, Some.Now);
            foreach (var tried in tries)
            {
                file = Settled(file);
                var (step, seat) = tried is { } odd ? (Steps[odd.Step], Seats[odd.Seat]) : Next(file);
                at = tried is { } wait ? at.AddDays(wait.Days) : Ripe(file, at);
                if (ReviewMachine.Take(file, step, ReviewMachine.Actor(seat), at).Value is { } taken)
                {
                    check(file, taken);
                    file = taken.Next;
                }
            }
        },
        iter: 300);

    private static (string, ReviewSeat) Next(ReviewFile file) => file.Review switch
    {
        { Status: ReviewStatus.Planned or ReviewStatus.Postponed } => ("findTimes", ReviewSeat.Manager),
        { Status: ReviewStatus.Scheduling } when file.Review.Votes.All(vote => vote.By != Some.Chair) => ("vote", ReviewSeat.Chair),
        { Status: ReviewStatus.Scheduling } when file.Review.Votes.All(vote => vote.By != Some.SeatHolder.Person) => ("vote", ReviewSeat.Member),
        { Status: ReviewStatus.Scheduling } => ("fix", ReviewSeat.Manager),
        { Status: ReviewStatus.Scheduled } => ("openInputs", ReviewSeat.System),
        { Status: ReviewStatus.InputsOpen } => (file.Missing.Count > 0 ? "input" : "confirm", ReviewSeat.Manager),
        { Status: ReviewStatus.Ready } => ("held", ReviewSeat.Manager),
        { Status: ReviewStatus.MinutesDraft, Approval.Status: ApprovalStatus.Pending } => ("approve", ReviewSeat.Chair),
        { Status: ReviewStatus.MinutesApproved } => ("freeze", ReviewSeat.System),
        { Status: ReviewStatus.FollowUp } => ("close", ReviewSeat.Manager),
        { Status: ReviewStatus.Closed or ReviewStatus.Cancelled } => ("addendum", ReviewSeat.Manager),
        _ when file.Missing.Count > 0 => ("input", ReviewSeat.Manager),
        _ when CarriedForward.Unheard(file).Count > 0 => ("follow", ReviewSeat.Secretary),
        { Verdict: null } => ("judge", ReviewSeat.Secretary),
        { Outputs.Count: 0 } => ("tick", ReviewSeat.Secretary),
        _ => (file.Decisions.Count == 0 ? "decide" : "minutes", ReviewSeat.Secretary),
    };

    private static DateTimeOffset Ripe(ReviewFile file, DateTimeOffset at) => file.Review switch
    {
        { Status: ReviewStatus.Scheduled, Meeting: { } meeting } when meeting.Start.AddDays(-20) > at => meeting.Start.AddDays(-20),
        { Status: ReviewStatus.Ready, Meeting: { } meeting } when meeting.Start > at => meeting.Start,
        _ => at.AddMinutes(1),
    };

    // Their own machine has its own tests.
    private static ReviewFile Settled(ReviewFile file) => file.Review.Status == ReviewStatus.FollowUp
        ? file with { Decisions = [.. file.Decisions.Select(decision => decision with { Status = DecisionStatus.Closed })] }
        : file;
}
