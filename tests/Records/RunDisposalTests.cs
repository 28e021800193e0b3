using CsCheck;
using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Records;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Records;

public sealed class RunDisposalTests
{
    private static readonly DateOnly Day = new(2026, 12, 1);

    private static readonly Person[] Confirmers =
        [Some.Named(Some.SecurityManager, "林安全", Role.SecurityManager), Some.Named(Some.Chair, "張主委", Role.CommitteeChair)];

    [Fact]
    public void A_proposal_freezes_exactly_what_is_over_and_says_what_is_held_back()
    {
        var disposal = Some.DisposalAsked.Disposal!;

        Assert.Equal(["ISMS-M-001", "ISMS-P-003", "ISMS-P-004"], disposal.Items.Select(item => item.Number));
        Assert.Equal((1, 1), (disposal.Kept[KeptBecause.Held], disposal.Kept[KeptBecause.Open]));
        Assert.Equal(Disposal.Fingerprint(disposal.Terms, Day, disposal.Items), disposal.Approval.Version);
        Assert.NotEqual(disposal.Approval.Version, Disposal.Fingerprint(disposal.Terms, Day, [.. disposal.Items.Skip(1)]));
        Assert.Equal([Some.SecurityManager, Some.Chair], disposal.Approval.Approvers);
        Assert.Equal("DSP-DOC-001", disposal.Number);
    }

    [Fact]
    public void Two_persons_dispose_and_never_the_proposer_or_an_administrator()
    {
        var both = new RecordActor(Some.SecurityManager, [Role.SecurityManager, Role.DocumentController]);
        var own = RunDisposal.Propose(Decided, Decided, Some.OldRevisions, Day, "到期", Confirmers, both, Some.ActOf(both)).Value!.Next;
        var administrator = Some.Named(Some.Chair, "張主委", Role.CommitteeChair, Role.Administrator);

        Assert.Equal([Some.Chair], own.Disposal!.Approval.Approvers);
        Assert.Equal(new OwnRequest(), RunDisposal.Decide(own, Some.VoteOnDisposal(own, both), both, Some.ActOf(both)).Refusal);
        Assert.Equal(
            new NotAnApprover(),
            RunDisposal.Decide(own, Some.VoteOnDisposal(own, Some.RecordController), Some.RecordController, Some.ActOf(Some.RecordController)).Refusal);
        Assert.Equal(
            new AdministratorConfirms(),
            Decide(Some.DisposalAsked, Some.RecordChair with { Roles = [Role.CommitteeChair, Role.Administrator] }).Refusal);
        Assert.Equal(
            new ConfirmerMissing(),
            RunDisposal.Propose(Decided, Decided, Some.OldRevisions, Day, "到期", [administrator], Some.RecordController, Some.ActOf(Some.RecordController)).Refusal);
        Assert.Equal(
            new ConfirmerMissing(),
            RunDisposal.Propose(Decided, Decided, Some.OldRevisions, Day, "到期", [Confirmers[0]], both, Some.ActOf(both)).Refusal);
        Assert.Equal(TrailKinds.RecordsDisposalApproved, Decide(Some.DisposalAsked, Some.RecordChair).Value!.Event.Kind);
    }

    [Fact]
    public void A_proposal_needs_a_controller_terms_a_day_that_came_a_reason_and_something_that_is_over()
    {
        Assert.Equal(new DisposerNeeded(), Propose(Decided, Day, "到期", by: Some.RecordChair).Refusal);
        Assert.Equal(new TermsNeeded(), Propose(Some.Records, Day, "到期").Refusal);
        Assert.Equal(new CompanionsUndecided(), Propose(Decided, Day, "到期", companions: [new RecordClass { Kind = RecordKind.TrailDetails }]).Refusal);
        Assert.Equal(new DisposalOpen(), Propose(Some.DisposalAsked, Day, "到期").Refusal);
        Assert.Equal(new DisposalOpen(), Propose(Some.DisposalApproved, Day, "到期").Refusal);
        Assert.Equal(new DisposalDayNeeded(), Propose(Decided, null, "到期").Refusal);
        Assert.Equal(new DisposalDayNeeded(), Propose(Decided, new DateOnly(2026, 12, 4), "到期").Refusal);
        Assert.Equal(new NothingOver(), Propose(Decided, new DateOnly(2021, 1, 1), "到期").Refusal);
        Assert.Equal(new ReasonNeeded(), Propose(Decided, Day, " ").Refusal);
        Assert.Equal(new ReasonNeeded(), Propose(Decided, Day, new string('因', RunDisposal.LongestReason + 1)).Refusal);
    }

    [Fact]
    public void What_was_refused_or_done_may_be_proposed_again_under_the_next_number()
    {
        var refused = Decide(Some.DisposalAsked, Some.RecordChair, ApprovalVerdict.Reject).Value!;

        Assert.Equal(TrailKinds.RecordsDisposalRefused, refused.Event.Kind);
        Assert.Null(RunDisposal.Begin(refused.Next, 1, Some.Now));
        Assert.Equal("DSP-DOC-002", Propose(refused.Next, Day, "到期").Value!.Next.Disposal!.Number);
        Assert.Equal("DSP-DOC-002", Propose(Some.DisposalDone(left: true), Day, "到期").Value!.Next.Disposal!.Number);
    }

    [Fact]
    public void One_worker_at_a_time_carries_it_out_and_the_next_goes_on_where_it_stopped()
    {
        var begun = RunDisposal.Begin(Some.DisposalApproved, 1, Some.Now)!;
        Assert.Null(RunDisposal.Begin(Some.DisposalAsked, 1, Some.Now)); // nobody approved
        Assert.Null(RunDisposal.Begin(Some.DisposalApproved, 2, Some.Now)); // of another disposal
        Assert.Null(RunDisposal.Begin(begun, 1, Some.Now.AddMinutes(9)));
        Assert.NotNull(RunDisposal.Begin(begun, 1, Some.Now.Add(RunDisposal.Longest)));
        Assert.Equal(Some.Now.Add(RunDisposal.Longest), RunDisposal.Busy(begun.Disposal, 1));
        Assert.Null(RunDisposal.Busy(Some.DisposalDone(left: false).Disposal, 1));
        Assert.NotNull(RunDisposal.Begin(RunDisposal.Release(begun, 1)!, 1, Some.Now));

        var halfway = RunDisposal.Progress(begun, begun.Disposal!, new ShelfAnswer(50, [], "0|x"), Some.Now)!;
        Assert.Equal((0, "0|x", 50), (halfway.Disposal!.At, halfway.Disposal.Cursor, halfway.Disposal.Erased));
        Assert.Null(RunDisposal.Progress(halfway, begun.Disposal!, new ShelfAnswer(50, []), Some.Now)); // a second worker's step
        var next = RunDisposal.Progress(halfway, halfway.Disposal!, new ShelfAnswer(3, []), Some.Now)!;
        Assert.Equal((1, (string?)null, 53), (next.Disposal!.At, next.Disposal.Cursor, next.Disposal.Erased));
        Assert.NotNull(RunDisposal.Certify(next, 1, Some.DisposalCertificate, Some.ActOf(Some.RecordController)).Refusal); // not all were tried
    }

    [Fact]
    public void The_end_is_told_by_the_trail_with_the_hash_of_the_certificate()
    {
        var done = Some.DisposalDone(left: true).Disposal!;
        var told = RunDisposal.Certify(
            Some.DisposalDone(left: true) with { Disposal = done with { Certificate = null } }, 1, Some.DisposalCertificate, Some.ActOf(Some.RecordController)).Value!.Event;

        Assert.Equal((2, 1), (done.Erased, done.LeftCount));
        Assert.Equal((TrailKinds.RecordsDisposed, Some.DisposalCertificate.Sha256), (told.Kind, told.Document));
        Assert.Contains("erased 2 left 1 leaves 24", told.Detail.Note, StringComparison.Ordinal);
        Assert.NotNull(RunDisposal.Certify(Some.DisposalDone(left: true), 1, Some.DisposalCertificate, Some.ActOf(Some.RecordController)).Refusal); // once
    }

    [Fact]
    public void Nothing_held_open_or_unexpired_is_ever_among_what_is_proposed() => Gen.Select(
        Gen.Select(Gen.Int[1, 40], Gen.Int[1, 40]),
        Gen.Select(Gen.Int[0, 9].Array[0, 3], Gen.Int[0, 9].Array[0, 3]),
        Gen.Select(Gen.Int[0, 9], Gen.Int[-1, 2_000]).Array[0, 250]).Sample((periods, holds, found) =>
    {
        var (own, details) = periods;
        var records = Held(Decided with { Terms = Some.Terms with { Months = own } }, holds.Item1);
        var trail = Held(Decided with { Kind = RecordKind.TrailDetails, Terms = Some.Terms with { Months = details } }, holds.Item2);
        var (judged, months) = (Companions.Judge(records, [trail]), Math.Max(own, details));
        List<KeptRecord> all = [.. found.Select(record => new KeptRecord($"N-{record.Item1}", record.Item2 < 0 ? null : Day.AddDays(-record.Item2)))];

        var proposed = RunDisposal.Propose(records, judged, all, Day, "到期", Confirmers, Some.RecordController, Some.ActOf(Some.RecordController));
        var items = proposed.Value?.Next.Disposal?.Items ?? [];

        Assert.True(items.Count <= Disposal.MostItems);
        Assert.All(items, item =>
        {
            Assert.False(HoldRecords.IsHeld(records, item.Number) || HoldRecords.IsHeld(trail, item.Number));
            Assert.True(item.Ended!.Value.AddMonths(months) < Day);
        });
        var over = all.Count(record => Retention.Keeps(judged, record, Day) is null);
        Assert.Equal(over, items.Count + (proposed.Value?.Next.Disposal?.Waiting ?? 0));
        Assert.Equal(over == 0, proposed.Refusal is NothingOver);
    });

    private static RecordClass Held(RecordClass records, IEnumerable<int> numbers) => numbers.Aggregate(
        records,
        (held, number) => HoldRecords.Hold(held, $"N-{number}", "訴訟中", Some.RecordProposer, Some.ActOf(Some.RecordProposer)).Value?.Next ?? held);

    private static RecordClass Decided => Some.RecordsDecided with { Kind = RecordKind.Documents };

    private static Outcome<RecordStep> Propose(RecordClass records, DateOnly? day, string reason, RecordActor? by = null, IReadOnlyList<RecordClass>? companions = null) => RunDisposal.Propose(
        records, Companions.Judge(records, companions ?? []), Some.OldRevisions, day, reason, Confirmers, by ?? Some.RecordController, Some.ActOf(by ?? Some.RecordController));

    private static Outcome<RecordStep> Decide(RecordClass records, RecordActor by, ApprovalVerdict verdict = ApprovalVerdict.Approve) =>
        RunDisposal.Decide(records, Some.VoteOnDisposal(records, by, verdict), by, Some.ActOf(by));
}
