using TeamsIsms.Documents;
using TeamsIsms.Documents.Register;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.YearlyDuties;
using TeamsIsms.YearlyDuties.Notices;

namespace TeamsIsms.Tests.YearlyDuties;

public sealed class AskReviewTests
{
    private static readonly DateOnly Today = Taipei.Day(Some.Now);
    private static readonly RegisterLine Line = RegisterLine.Of(new RegisterEntry(Some.Procedure with { NextReview = Today.AddMonths(8) }, [Some.InForce]));
    private static readonly ReviewTask Task = new(Line.Id, ReviewTrigger.Law, "修法", Some.SecurityManager, Some.Now);

    [Fact]
    public void A_review_is_asked_for_documents_that_bind_with_what_happened_and_why()
    {
        var draft = Line with { Current = Line.Current with { Status = DocumentStatus.Draft } };

        Assert.Equal([Task], Ask([Line, draft], ReviewTrigger.Law, " 修法 ").Value!);
        Assert.Equal(new DutyManagerNeeded(), Ask([Line], ReviewTrigger.Law, "修法", isManager: false).Refusal);
        Assert.Equal(new ReviewTriggerNeeded(), Ask([Line], null, "修法").Refusal);
        Assert.Equal(new ReviewReasonNeeded(), Ask([Line], ReviewTrigger.Law, " ").Refusal);
        Assert.Equal(new DutyTextTooLong(500), Ask([Line], ReviewTrigger.Law, new string('字', 501)).Refusal);
        Assert.Equal(new ReviewDocumentsNeeded(), Ask([draft], ReviewTrigger.Law, "修法").Refusal);
    }

    [Fact]
    public void It_is_due_in_five_working_days_unless_the_yearly_one_is_due_before()
    {
        var due = ReviewLine.Of(Line, Task, Today)!;
        var late = ReviewLine.Of(Line with { NextReview = Today.AddDays(-1) }, Task, Today)!;

        Assert.Equal((new DateOnly(2026, 12, 10), DutyStage.Seven, Task), (due.Due, due.Stage, due.AtOnce));
        Assert.Equal((Today.AddDays(-1), DutyStage.Overdue), (late.Due, late.Stage));
    }

    [Fact]
    public void It_is_done_by_a_review_or_a_revision_that_came_later()
    {
        Assert.True(Task.IsOpen(Line));
        Assert.True(Task.IsOpen(Line with { ReviewedAt = Some.Now }));
        Assert.False(Task.IsOpen(Line with { ReviewedAt = Some.Now.AddSeconds(1) }));
        Assert.False(Task.IsOpen(Line with { Current = Line.Current with { Status = DocumentStatus.Obsolete } }));
        Assert.Null(ReviewLine.Of(Line with { ReviewedAt = Some.Now.AddDays(1) }, Task, Today)!.AtOnce);
        Assert.Equal(Some.InForce.PublishedAt, Line.ReviewedAt);
    }

    [Fact]
    public void A_real_incident_of_level_three_proposes_a_review_for_a_month()
    {
        var judged = new LevelChange(null, Some.LevelThree, Some.SecurityManager, Some.Now);
        var grave = Some.Incident with { Level = judged.To, LevelChanges = [judged] };

        Assert.True(ReviewProposalRun.IsGrave(grave, Some.Now.AddDays(29)));
        Assert.False(ReviewProposalRun.IsGrave(grave, Some.Now.AddDays(30)));
        Assert.False(ReviewProposalRun.IsGrave(grave with { IsDrill = true }, Some.Now));
        Assert.False(ReviewProposalRun.IsGrave(grave with { Level = judged.To with { Level = 2 } }, Some.Now));
        Assert.False(ReviewProposalRun.IsGrave(Some.Incident, Some.Now));
    }

    private static Outcome<IReadOnlyList<ReviewTask>> Ask(
        IEnumerable<RegisterLine> chosen, ReviewTrigger? trigger, string reason, bool isManager = true) =>
        AskReview.Decide(chosen, trigger, reason, isManager, Some.SecurityManager, Some.Now);
}
