using TeamsIsms.Binders;
using TeamsIsms.Binders.Parts;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.YearlyDuties;

namespace TeamsIsms.Tests.YearlyDuties;

public sealed class DutyTimeTests
{
    private static readonly Guid Auditor = new("0c000000-0000-4000-8000-000000000001");
    private static readonly DateOnly Today = Taipei.Day(Some.Now);

    [Fact]
    public void A_record_of_the_trail_tells_when_a_duty_was_done_by_whom_and_what_shows_it()
    {
        var step = RecordDuty.Decide(Some.Audit, Today.AddDays(-3), "report.docx", "缺失兩項", [Auditor], Auditor, Act.By(Auditor, Some.Now, "a")).Value!;
        var record = Record(step.Event);

        var told = new DutyTime(DutyKind.InternalAudit, Today.AddDays(-3), "report.docx") { By = Auditor, RecordedAt = Some.Now, Note = "缺失兩項" };
        Assert.Equal(told, DutyTime.Of(DutyKind.InternalAudit, record));
        Assert.Equal(told with { On = Today, Record = "", Note = "" }, DutyTime.Of(DutyKind.InternalAudit, record with { Detail = "" }));
        Assert.Null(DutyTime.Of(DutyKind.InternalAudit, Record(step.Event with { Kind = TrailKinds.DutyChanged })));
    }

    [Fact]
    public void A_document_is_reviewed_by_a_new_revision_or_when_it_is_agreed_that_nothing_changes()
    {
        var agreed = DocumentStep.Event(
            Some.Procedure, DocumentStatus.Published, Some.InForce, TrailKinds.DocumentReviewConfirmed, Some.ActOf(Some.Approver));
        var asked = agreed with { Kind = TrailKinds.DocumentReviewAsked };

        var reviews = DoneDuty.Of(Some.Entry, [Record(asked), Record(agreed)], Languages.Chinese).ToList();

        Assert.Equal(["修訂並頒布版次 1.0", "審查後無須修正"], reviews.Select(review => review.Result));
        Assert.Equal([Some.InForce.PublishedAt, Some.Now], reviews.Select(review => review.RecordedAt));
        Assert.Equal([Some.Controller.Person, Some.Approver.Person], reviews.Select(review => review.By));
        Assert.All(reviews, review => Assert.Equal((Some.Procedure.Number, Some.InForce.Pinned!.Sha256), (review.Record, review.Sha256)));
        Assert.All(reviews, review => Assert.True(review.Proves(BinderClause.Of(["11"])) && !review.Proves(BinderClause.Of(["12"]))));
    }

    [Fact]
    public void Every_clause_of_a_duty_can_be_chosen_for_a_binder() => Assert.All(
        Enum.GetValues<DutyKind>().SelectMany(kind => DutyRule.Of(kind).Clauses).Append(DoneDuty.ReviewClause),
        number => Assert.Contains(EvidenceKind.Duties, Assert.Single(BinderClause.All, clause => clause.Number == number).Proof));

    private static TrailRecord Record(TrailEvent happened) => TrailRecord.Append(TrailHead.None, happened, Some.Now, new byte[16]).Record;
}
