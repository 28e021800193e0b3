using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Documents.Revisions;

public sealed class ChangeEntryTests
{
    private const string Reason = "負責人離職";

    private static EntryChange Same => new(
        Some.Procedure.Owner, Some.Procedure.IssuingUnit, Some.Procedure.Tier, Some.Procedure.Classification, Some.Procedure.Distribution, 12);

    [Fact]
    public void A_change_is_told_field_by_field_with_its_reason()
    {
        var step = Decide(Some.Entry, Same with { Owner = Some.Chair, Classification = "機密", Distribution = new Audience { Units = ["法務室"] } }).Value!;

        var happened = Assert.Single(step.Events);
        Assert.Equal(
            (TrailKinds.DocumentChanged, Reason, TrailActor.Person(Some.Controller.Person)),
            (happened.Kind, happened.Detail.Reason, happened.Actor));
        Assert.Equal(
            $"1.0 owner: {TrailActor.Person(Some.Author.Person)} > {TrailActor.Person(Some.Chair)}; classification: 一般 > 機密; distribution: everybody > unit:法務室",
            happened.Detail.Note);
        Assert.Equal((Some.Chair, "機密", 1), (step.Next.Document.Owner, step.Next.Document.Classification, step.Next.Document.Edits));
        Assert.Equal(Some.Entry.Revisions, step.Next.Revisions);
    }

    [Fact]
    public void Who_is_no_document_controller_changes_nothing() => Assert.Equal(
        new ControllerNeeded(),
        ChangeEntry.Decide(Some.Entry, Same with { Tier = 3 }, 0, Reason, Some.Author, Some.ActOf(Some.Author)).Refusal);

    [Fact]
    public void A_form_of_an_older_entry_and_one_that_says_the_same_change_nothing()
    {
        var changed = Decide(Some.Entry, Same with { Tier = 3 }).Value!.Next;

        Assert.Equal(new EntryChanged(), Decide(changed, Same with { Tier = 4 }).Refusal);
        Assert.Equal(new NothingToChange(), Decide(changed, Same with { Tier = 3 }).Refusal);
    }

    [Fact]
    public void What_is_missing_or_out_of_range_is_said()
    {
        Assert.Equal(new TierNeeded(), Decide(Some.Entry, Same with { Tier = 0 }).Refusal);
        Assert.IsType<FieldNeeded>(Decide(Some.Entry, Same with { IssuingUnit = " " }).Refusal);
        Assert.Equal(new ReviewMonthsOutOfRange(12), Decide(Some.Entry, Same with { ReviewMonths = 24 }).Refusal);
        Assert.Equal(
            new TeamsIsms.Approvals.ReasonNeeded(),
            ChangeEntry.Decide(Some.Entry, Same with { Tier = 3 }, 0, " ", Some.Controller, Some.ActOf(Some.Controller)).Refusal);
    }

    [Fact]
    public void The_tier_stays_while_somebody_is_asked_and_the_owner_may_change()
    {
        Assert.Equal(new TierIsAskedAbout(), Decide(Some.InReview, Same with { Tier = 1 }).Refusal);
        Assert.Equal(new TierIsAskedAbout(), Decide(Some.Approved, Same with { Tier = 1 }).Refusal);
        Assert.Null(Decide(Some.InReview, Same with { Owner = Some.Chair }).Refusal);
        Assert.Null(Decide(Some.Entry, Same with { Tier = 1 }).Refusal);
    }

    [Fact]
    public void What_is_obsolete_does_not_change()
    {
        var ended = new RegisterEntry(Some.Procedure, [Some.InForce with { Status = TeamsIsms.Documents.DocumentStatus.Obsolete }]);

        Assert.Equal(new WrongRevisionState(TeamsIsms.Documents.DocumentStatus.Obsolete), Decide(ended, Same with { Tier = 3 }).Refusal);
    }

    [Fact]
    public void A_document_that_is_reviewed_more_often_is_due_sooner_and_again_after_as_many_months()
    {
        var yearly = Some.Entry with { Document = Some.Procedure with { NextReview = new DateOnly(2027, 6, 30) } };

        var halfYearly = Decide(yearly, Same with { ReviewMonths = 6 }).Value!.Next;
        Assert.Equal(new DateOnly(2026, 12, 30), halfYearly.Document.NextReview);

        var asked = ConfirmReview.Ask(halfYearly, [Some.Approver], Some.Author, Some.ActOf(Some.Author)).Value!.Next;
        var confirmed = ConfirmReview.Decide(
            asked, Some.InForce.Pinned!.Sha256, TeamsIsms.Approvals.ApprovalVerdict.Approve, null, Some.Approver, Some.ActOf(Some.Approver)).Value!.Next; // the sample is pinned
        Assert.Equal(Taipei.Day(Some.Now).AddMonths(6), confirmed.Document.NextReview);
    }

    private static Outcome<DocumentStep> Decide(RegisterEntry entry, EntryChange wanted) =>
        ChangeEntry.Decide(entry, wanted, 0, Reason, Some.Controller, Some.ActOf(Some.Controller));
}
