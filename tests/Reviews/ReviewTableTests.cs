using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Reviews;

public sealed class ReviewTableTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reviews_have_numbers_without_gaps_and_only_one_yearly_review_is_planned()
    {
        var table = await OpenAsync();

        var both = await Task.WhenAll(AddAsync(table, "form-1", ReviewKind.Yearly), AddAsync(table, "form-1", ReviewKind.Yearly));
        var others = await Task.WhenAll(
            AddAsync(table, "form-2", ReviewKind.Extraordinary),
            AddAsync(table, "form-3", ReviewKind.Extraordinary),
            AddAsync(table, "form-4", ReviewKind.Yearly));

        Assert.All(both, one => Assert.Equal(new ReviewId(2026, 1), one.Value?.Id));
        Assert.Equal(new PlannedAlready(new ReviewId(2026, 1)), others[2].Refusal);
        Assert.Equal([1, 2, 3], (await table.ListAsync(Stop)).Select(review => review.Id.Sequence));
    }

    [Fact]
    public async Task A_review_goes_from_its_plan_to_its_end_and_every_row_and_record_is_there()
    {
        var table = await OpenAsync();
        var id = (await AddAsync(table, "form-1", ReviewKind.Yearly)).Value!.Id; // a manager may
        var at = Some.Now;

        await TakeAsync("findTimes", Some.ReviewManager);
        await TakeAsync("vote", Some.ReviewChair);
        await TakeAsync("vote", Some.SeatHolder);
        var meeting = (await TakeAsync("fix", Some.ReviewManager)).Review.Meeting!; // it was fixed
        at = meeting.Start.AddDays(-20);
        await TakeAsync("openInputs", ReviewActor.System);
        foreach (var _ in InputLeaves.All)
        {
            await TakeAsync("input", Some.ReviewManager);
        }

        await TakeAsync("confirm", Some.ReviewManager);
        at = meeting.End;
        foreach (var step in (string[])["held", "judge", "tick", "decide", "decide", "strike", "minutes"])
        {
            await TakeAsync(step, Some.ReviewSecretary);
        }

        await TakeAsync("approve", Some.ReviewChair);
        var frozen = await TakeAsync("freeze", ReviewActor.System);
        var decision = Assert.Single(frozen.Decisions).Id;
        await DecideAsync((one, review) => RunDecision.Start(one, review, Some.DecisionOwner, By(Some.DecisionOwner)), Some.DecisionOwner);
        var twice = await DecideAsync((one, review) => RunDecision.Start(one, review, Some.DecisionOwner, By(Some.DecisionOwner)), Some.DecisionOwner);

        Assert.Equal(2, decision.Number);
        Assert.Equal(new DecisionMovedOn(DecisionStatus.InProgress), twice.Refusal);
        var file = (await table.FindAsync(id, Stop))!; // it was planned
        Assert.Equal((ReviewStatus.FollowUp, 12), (file.Review.Status, file.Inputs.Count(input => input.IsIn)));
        Assert.Equal(DecisionStatus.InProgress, Assert.Single(await table.DecisionsAsync(Stop)).Status);
        Assert.Equal(ReviewMinutes.Hash(frozen), ReviewMinutes.Hash(file));
        Assert.Equal(Some.Committee.On(Taipei.Day(Some.Now)), file.Review.Seats);
        Assert.Equal(28, (await table.TrailAsync(id.Subject, Stop)).Count);
        Assert.Single(await table.TrailAsync(decision.Subject, Stop));

        Act By(ReviewActor actor) => Some.ReviewAct(actor, at) with { Activity = $"{at.Ticks}" };

        async Task<ReviewFile> TakeAsync(string step, ReviewActor actor)
        {
            at = at.AddMinutes(1);
            var outcome = await table.ActAsync(id, file => ReviewMachine.Take(file, step, actor, at), null, By(actor), Stop);
            Assert.Null(outcome.Refusal);
            return outcome.Value!; // not refused
        }

        Task<Outcome<ReviewDecision>> DecideAsync(Func<ReviewDecision, Review, Outcome<DecisionStep>> decide, ReviewActor actor)
        {
            at = at.AddMinutes(1);
            return table.ActAsync(decision, decide, owe: null, By(actor), Stop);
        }
    }

    [Fact]
    public async Task The_same_activity_again_changes_nothing_and_what_is_unknown_is_refused()
    {
        var table = await OpenAsync();
        var id = (await AddAsync(table, "form-1", ReviewKind.Yearly)).Value!.Id; // a manager may
        var act = Some.ReviewAct(Some.ReviewManager);
        await FindTimesAsync(id, act);

        var again = await FindTimesAsync(id, act with { At = act.At.AddSeconds(1) });

        Assert.Equal(ReviewStatus.Scheduling, again.Value!.Review.Status); // it was before
        Assert.Equal(2, (await table.TrailAsync(id.Subject, Stop)).Count);
        Assert.IsType<UnknownReview>((await FindTimesAsync(new ReviewId(2026, 9), act)).Refusal);
        Assert.IsType<UnknownDecision>((await table.ActAsync(
            new DecisionId(id, 1), (one, review) => RunDecision.Close(one, review, Some.ReviewManager, act), null, act, Stop)).Refusal);

        Task<Outcome<ReviewFile>> FindTimesAsync(ReviewId which, Act by) =>
            table.ActAsync(which, file => ReviewMachine.Take(file, "findTimes", Some.ReviewManager, by.At), null, by, Stop);
    }

    [Fact]
    public async Task The_register_is_kept_with_its_trail()
    {
        var table = await OpenAsync();
        var act = Some.ReviewAct(Some.ReviewManager);
        foreach (var seat in Some.Committee.Seats)
        {
            await table.ChangeCommitteeAsync(committee => AppointCommittee.Appoint(committee, seat, Some.ReviewManager, act), act, Stop);
        }

        var refused = await table.ChangeCommitteeAsync(
            committee => AppointCommittee.Appoint(committee, Some.Committee.Seats[0], Some.ReviewManager, act), act, Stop);

        Assert.IsType<SeatedAlready>(refused.Refusal);
        Assert.Equal(Some.Committee.Seats, (await table.CommitteeAsync(Stop)).Seats);
        Assert.All(
            await table.TrailAsync(Committee.Subject, Stop),
            record => Assert.Equal(TrailKinds.CommitteeChanged, TrailLeaf.Read(record.Leaf).Kind));
        Assert.Equal(3, (await table.TrailAsync(Committee.Subject, Stop)).Count);
    }

    private static async Task<ReviewTable> OpenAsync()
    {
        var store = await TestStore.OpenAsync();
        return new ReviewTable(store.Tables, new OutboxRun(new WorkQueue(store.Queues)));
    }

    private static Task<Outcome<Review>> AddAsync(ReviewTable table, string form, ReviewKind kind)
    {
        var act = Some.ReviewAct(Some.ReviewManager);
        return table.AddAsync(
            form,
            (id, others) => PlanReview.Decide(
                id, kind, kind == ReviewKind.Extraordinary ? "三級事件後" : null, new DateOnly(2027, 3, 1), others, Some.ReviewManager, act),
            null,
            act,
            Stop);
    }
}
