using System.Globalization;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews;

public sealed class ReviewGuardTests
{
    private static readonly ReviewActor Manager = Some.ReviewManager;

    [Fact]
    public void Minutes_without_an_input_are_refused_and_the_refusal_names_it()
    {
        var file = ReviewMachine.Without(ReviewMachine.In(ReviewStatus.Held), InputLeaf.Feedback);

        var refusal = Take(file, "minutes").Refusal;

        Assert.Equal([InputLeaf.Feedback], Assert.IsType<InputsMissing>(refusal).Leaves);
        Assert.Contains("9.2.4 利害相關團體的回饋", refusal.Say(Languages.Chinese), StringComparison.Ordinal);
        Assert.Contains("9.2.4 feedback of interested parties", refusal.Say(Languages.English), StringComparison.Ordinal);
        Assert.Equal(ReviewStatus.MinutesDraft, Take(Take(file, "input").Value!.Next, "minutes").Value!.Next.Review.Status); // a manager may
    }

    [Fact]
    public void Minutes_need_a_status_of_every_earlier_decision_a_verdict_all_outputs_and_a_decision_or_none_with_its_reason()
    {
        var file = ReviewMachine.In(ReviewStatus.Held);
        var bare = file with { Decisions = [] };

        Assert.Equal(
            [Some.EarlierDecision],
            Assert.IsType<DecisionsUnheard>(Take(With(file, review => review with { Followed = [] }), "minutes").Refusal).Decisions);
        Assert.IsType<VerdictMissing>(Take(With(file, review => review with { Verdict = null }), "minutes").Refusal);
        Assert.Equal(
            [OutputLeaf.LegalRequirements],
            Assert.IsType<OutputsMissing>(Take(
                With(file, review => review with { Outputs = [.. review.Outputs.Where(tick => tick.Leaf != OutputLeaf.LegalRequirements)] }),
                "minutes").Refusal).Leaves);
        Assert.IsType<DecisionNeeded>(Take(bare, "minutes").Refusal);
        Assert.NotNull(Take(Take(bare, "nothing").Value!.Next, "minutes").Value); // a manager may
        Assert.IsType<DecisionsThere>(DecideReview.Nothing(file, "沒有", Manager, Some.ReviewAct(Manager)).Refusal);
    }

    [Fact]
    public void A_chair_who_wrote_the_minutes_cannot_be_asked_to_approve_them()
    {
        var file = With(ReviewMachine.In(ReviewStatus.Held), review => review with { Secretaries = [Some.Chair] });

        Assert.IsType<ChairIsSecretary>(Take(file, "minutes").Refusal);
    }

    [Fact]
    public void What_was_approved_is_what_the_request_named_whatever_becomes_of_the_decisions()
    {
        var waiting = ReviewMachine.Waiting;
        var changed = waiting with { Decisions = [.. waiting.Decisions.Select(decision => decision with { Text = "其他內容" })] };
        var carriedOut = waiting with { Decisions = [.. waiting.Decisions.Select(decision => decision with { Status = DecisionStatus.Done })] };

        Assert.IsType<TeamsIsms.Approvals.ObjectChanged>(ReviewMachine.Take(changed, "approve", Some.ReviewChair, Some.Now).Refusal);
        Assert.Equal(ReviewMinutes.Hash(waiting), ReviewMinutes.Hash(carriedOut));
        Assert.Equal(
            ReviewMinutes.Hash(waiting), ReviewMachine.Take(carriedOut, "approve", Some.ReviewChair, Some.Now).Value!.Event.Document); // the chair may
    }

    [Fact]
    public void Fewer_than_three_times_are_refused_with_their_number_and_a_longer_search()
    {
        var search = Some.SlotSearch(Some.Now);

        var refusal = FixMeeting.Propose(
            Some.ReviewFile, Some.Committee, search, Some.Slots(Some.Now, 2), [], Manager, Some.ReviewAct(Manager)).Refusal;

        Assert.Equal(new TooFewTimes(2, search.Until.AddDays(29)), refusal);
        Assert.Contains("2027/01/31", refusal!.Say(Languages.Chinese), StringComparison.Ordinal);
        Assert.IsType<ChairMissing>(FixMeeting.Propose(
            Some.ReviewFile, new Committee(), search, Some.Slots(Some.Now), [], Manager, Some.ReviewAct(Manager)).Refusal);
    }

    [Theory]
    [InlineData(TimeChoice.Yes, TimeChoice.No, true)]
    [InlineData(TimeChoice.Perhaps, TimeChoice.Yes, true)]
    [InlineData(TimeChoice.Perhaps, TimeChoice.No, false)]
    [InlineData(TimeChoice.No, TimeChoice.No, false)]
    public void A_time_is_fixed_when_the_chair_or_the_deputy_and_more_than_half_said_yes(TimeChoice chair, TimeChoice deputy, bool isFixed)
    {
        var file = With(ReviewMachine.In(ReviewStatus.Scheduling), review => review with
        {
            Votes =
            [
                new TimeVote(Some.Chair, 1, chair, Some.Now),
                new TimeVote(Some.ChairDeputy.Person, 1, deputy, Some.Now),
                new TimeVote(Some.SeatHolder.Person, 1, TimeChoice.Yes, Some.Now),
                new TimeVote(Some.OtherHolder.Person, 1, TimeChoice.Yes, Some.Now),
            ],
        });

        Assert.Equal(isFixed ? null : new QuorumMissing(2, 2), Take(file, "fix").Refusal);
    }

    [Fact]
    public void Declines_that_cost_the_quorum_are_seen()
    {
        var file = ReviewMachine.In(ReviewStatus.Scheduled);
        Dictionary<Guid, MeetingAnswer> answers = new() { [Some.SeatHolder.Person] = MeetingAnswer.Declined };
        var one = FixMeeting.NoteAnswers(file, answers, ReviewActor.System, Some.ReviewAct(ReviewActor.System)).Value!.Next; // the system may
        answers = new(answers) { [Some.SeatDeputy.Person] = MeetingAnswer.Declined, [Some.OtherHolder.Person] = MeetingAnswer.Declined };
        var two = FixMeeting.NoteAnswers(file, answers, ReviewActor.System, Some.ReviewAct(ReviewActor.System)).Value!.Next; // as above

        Assert.False(one.Review.IsQuorumLost);
        Assert.True(two.Review.IsQuorumLost);
    }

    [Fact]
    public void A_deputy_sits_with_a_letter_only_and_nobody_sits_twice()
    {
        var file = ReviewMachine.In(ReviewStatus.Ready);

        Assert.Equal(
            new ReviewFieldNeeded(ReviewField.Mandate, 200), Held(file, new SeatPresence(Some.Chair, Some.ChairDeputy.Person)));
        Assert.IsType<NotDeputy>(Held(file, new SeatPresence(Some.Chair, Some.SeatDeputy.Person, "委託書")));
        Assert.IsType<UnknownSeat>(Held(file, new SeatPresence(Some.InputOwner.Person, Some.InputOwner.Person)));
        Assert.IsType<SeatedTwice>(Held(file, new SeatPresence(Some.Chair, Some.Chair), new SeatPresence(Some.Chair, Some.Chair)));
        Assert.IsType<MeetingAhead>(Held(With(file, review => review with
        {
            Meeting = review.Meeting! with { Start = Some.Now.AddMinutes(1) }, // it is ready, so it has one
        })));
    }

    [Fact]
    public void Inputs_open_three_weeks_before_and_what_is_none_says_why_and_figures_need_a_trend()
    {
        var early = With(ReviewMachine.In(ReviewStatus.Scheduled), review => review with
        {
            Meeting = review.Meeting! with { Start = Some.Now.AddDays(30) }, // it is scheduled
        });
        var file = ReviewMachine.In(ReviewStatus.InputsOpen);

        Assert.Equal(new InputsTooEarly(Taipei.Day(Some.Now).AddDays(9)), Take(early, "openInputs").Refusal);
        Assert.Equal(InputLeaves.All, Take(early with { Inputs = [] }, "openInputs", 10).Value!.Next.Inputs.Select(input => input.Leaf)); // a manager may
        Assert.Equal(
            new ReviewFieldNeeded(ReviewField.Trend, 2_000), Submit(file, InputLeaf.Audits, new InputAsked(false, "兩件次要缺失", " ")).Refusal);
        Assert.Equal(new ReviewFieldNeeded(ReviewField.Reason, 2_000), Submit(file, InputLeaf.Audits, new InputAsked(true, "", null)).Refusal);
        Assert.NotNull(Submit(file, InputLeaf.Audits, new InputAsked(true, "本期未排定稽核", null)).Value);
        Assert.NotNull(Submit(file, InputLeaf.Feedback, new InputAsked(false, "客訴兩件", null)).Value);
        Assert.IsType<InputPresented>(
            Submit(ReviewMachine.In(ReviewStatus.Held), InputLeaf.Feedback, new InputAsked(false, "客訴零件", null)).Refusal);
    }

    [Fact]
    public void A_review_is_not_cancelled_when_the_year_would_pass_without_one()
    {
        var late = Some.ReviewFile with { Others = [.. Some.ReviewFile.Others.Select(other => other with { By = new DateOnly(2027, 1, 15) })] };

        Assert.Equal(new OtherReviewNeeded(new DateOnly(2026, 12, 20)), Take(late, "cancel").Refusal);
        Assert.IsType<OtherReviewNeeded>(Take(Some.ReviewFile with { Others = [] }, "cancel").Refusal);
    }

    [Fact]
    public void Open_decisions_are_seen_by_the_next_review_and_close_this_one_once_it_heard_of_them()
    {
        var open = ReviewMachine.In(ReviewStatus.FollowUp) with { Decisions = [Some.Decision] };
        var next = Some.ReviewPlanned with { Id = new ReviewId(2027, 1), Status = ReviewStatus.Planned };
        var heard = next with
        {
            Status = ReviewStatus.Held,
            HeldAt = Some.Now.AddYears(1),
            Followed = [new FollowedDecision(Some.Decision.Id, DecisionStatus.Open, "採購中", Manager.Person, Some.Now.AddYears(1))],
        };
        var after = new ReviewFile(next, [], []) { Others = [.. open.Others, open.Review], OtherDecisions = [.. open.OtherDecisions, Some.Decision] };

        Assert.Equal([Some.EarlierDecision, Some.Decision.Id], CarriedForward.Into(after).Select(decision => decision.Id));
        Assert.Equal([Some.Decision.Id], Assert.IsType<DecisionsLoose>(Take(open, "close").Refusal).Decisions);
        Assert.IsType<DecisionsLoose>(Take(open with { Others = [next] }, "close").Refusal);
        Assert.Equal(ReviewStatus.Closed, Take(open with { Others = [heard] }, "close").Value!.Next.Review.Status); // a manager may
    }

    [Fact]
    public void An_addendum_is_numbered_and_approved_by_the_chair_one_at_a_time()
    {
        var asked = Take(ReviewMachine.In(ReviewStatus.FollowUp), "addendum").Value!.Next; // a manager may
        var addendum = asked.Review.Addenda[0];
        var act = Some.ReviewAct(Some.ReviewChair);
        var returned = ApproveMinutes.DecideAddendum(
            asked,
            Some.ReviewVote(addendum.Approval, Some.ReviewChair, TeamsIsms.Approvals.ApprovalVerdict.Return, "請寫明人數"),
            Some.ReviewChair,
            act).Value!.Next; // the chair may
        var approved = ApproveMinutes.DecideAddendum(
            asked, Some.ReviewVote(addendum.Approval, Some.ReviewChair), Some.ReviewChair, act).Value!.Next; // the chair may

        Assert.IsType<AddendumWaits>(Take(asked, "addendum").Refusal);
        Assert.IsType<AddendumWaits>(Take(asked, "close").Refusal);
        Assert.IsType<TeamsIsms.Approvals.OwnRequest>(
            ApproveMinutes.DecideAddendum(asked, Some.ReviewVote(addendum.Approval, Manager), Manager, act).Refusal);
        Assert.Equal([1], Numbers(Take(returned, "addendum")));
        Assert.Equal([1, 2], Numbers(Take(approved, "addendum")));
    }

    [Theory]
    [InlineData(ReviewKind.Extraordinary, null, 20, true, nameof(ReviewFieldNeeded))]
    [InlineData(ReviewKind.Extraordinary, "三級事件後", 90, true, nameof(ReviewStatus.Planned))]
    [InlineData(ReviewKind.Extraordinary, "三級事件後", 20, false, nameof(ReviewManagerNeeded))]
    [InlineData(ReviewKind.Yearly, null, 17, true, nameof(ReviewStatus.Planned))]
    [InlineData(ReviewKind.Yearly, null, 17, false, nameof(ReviewStatus.Planned))]
    [InlineData(ReviewKind.Yearly, null, 18, true, nameof(ReviewTooLate))]
    [InlineData(ReviewKind.Yearly, null, -1, true, nameof(ReviewDayNeeded))]
    public void A_review_is_planned_within_the_year_and_an_extraordinary_one_with_its_reason(
        ReviewKind kind, string? reason, int days, bool isManager, string expected)
    {
        var by = isManager ? Manager : ReviewActor.System;
        var outcome = PlanReview.Decide(
            new ReviewId(2026, 3), kind, reason, Taipei.Day(Some.Now).AddDays(days), [Some.EarlierReview], by, Some.ReviewAct(by));

        Assert.Equal(expected, outcome.Value?.Next.Review.Status.ToString() ?? outcome.Refusal!.GetType().Name); // no value: refused
        Assert.IsType<PlannedAlready>(PlanReview.Decide(
            new ReviewId(2026, 3),
            ReviewKind.Yearly,
            null,
            Taipei.Day(Some.Now).AddDays(5),
            [Some.EarlierReview, Some.ReviewPlanned],
            Manager,
            Some.ReviewAct(Manager)).Refusal);
    }

    [Theory]
    [InlineData("2026-09-19", ReviewUrgency.Later)]
    [InlineData("2026-09-20", ReviewUrgency.Propose)]
    [InlineData("2026-10-20", ReviewUrgency.Warn)]
    [InlineData("2026-11-20", ReviewUrgency.Red)]
    [InlineData("2026-12-20", ReviewUrgency.Red)]
    [InlineData("2026-12-21", ReviewUrgency.Missed)]
    public void The_year_is_watched_from_the_last_meeting_that_was_held(string today, ReviewUrgency expected)
    {
        var last = ReviewDates.LastHeld([Some.EarlierReview, Some.ReviewPlanned with { HeldAt = Some.Now, Status = ReviewStatus.Cancelled }]);

        Assert.Equal(expected, ReviewDates.Urgency(last, DateOnly.Parse(today, CultureInfo.InvariantCulture)));
        Assert.Equal(ReviewUrgency.Propose, ReviewDates.Urgency(null, DateOnly.Parse(today, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("mr-2026-01", "MR-2026-01")]
    [InlineData("MR-2026-100", "MR-2026-100")]
    [InlineData("MR-2026-1", null)]
    [InlineData("MR-2026-00", null)]
    [InlineData("CAR-2026-01", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Numbers_are_read_as_they_are_written(string? typed, string? expected)
    {
        Assert.Equal(expected, ReviewId.Parse(typed)?.ToString());
        Assert.Equal(expected is null ? null : $"{expected}-D03", DecisionId.Parse($"{typed}-d03")?.ToString());
        Assert.Null(DecisionId.Parse(typed));
    }

    private static Outcome<ReviewStep> Take(ReviewFile file, string step, int days = 0) =>
        ReviewMachine.Take(file, step, Manager, Some.Now.AddDays(days));

    private static Outcome<ReviewStep> Submit(ReviewFile file, InputLeaf leaf, InputAsked asked) =>
        GatherInputs.Submit(file, leaf, asked, Some.InputOwner, Some.ReviewAct(Some.InputOwner));

    private static Refusal? Held(ReviewFile file, params SeatPresence[] present) =>
        HoldReview.Record(file, present, Manager, Some.ReviewAct(Manager)).Refusal;

    private static IEnumerable<int> Numbers(Outcome<ReviewStep> outcome) =>
        outcome.Value!.Next.Review.Addenda.Select(addendum => addendum.Number); // a manager may

    private static ReviewFile With(ReviewFile file, Func<Review, Review> change) => file with { Review = change(file.Review) };
}
