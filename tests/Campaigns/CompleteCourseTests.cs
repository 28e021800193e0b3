using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.Training;

namespace TeamsIsms.Tests.Campaigns;

public sealed class CompleteCourseTests
{
    private static readonly Campaign Campaign = Some.Campaign with { Task = Some.CourseTask };
    private static readonly Assignment Opened = Some.Assignment with { Status = AssignmentStatus.Opened, OpenedAt = Some.Now };
    private static readonly CourseProgress Done = new(Some.Now, 90, Waived: null, Opened.Due);
    private static readonly CourseProgress Underway = new(CompletedAt: null, Score: null, Waived: null, Opened.Due);

    [Fact]
    public void A_completed_course_settles_the_assignment_with_score_and_hours()
    {
        var step = Decide(Opened, Done)!;

        Assert.Equal(AssignmentStatus.Acknowledged, step.Next.Status);
        Assert.Equal(new CourseCompletion(Some.Now, 90, Some.CourseTask.Hours, Late: false), step.Next.Completion);
        Assert.Equal(TrailKinds.AcknowledgementCourseCompleted, step.Event.Kind);
        Assert.Null(Decide(step.Next, Done));
    }

    [Fact]
    public void After_the_due_date_it_counts_as_late_and_so_do_the_figures()
    {
        var step = Decide(Opened, Done with { CompletedAt = Opened.Due.AddHours(1) })!;

        Assert.True(step.Next.IsLate);
        var head = Some.Head.Count(Some.Assignment, step.Next);
        Assert.Equal(1, head.Late);
        Assert.Equal(0, head.Count(step.Next, Decide(step.Next, Underway)!.Next).Late);
    }

    [Fact]
    public void A_course_whose_passed_attempt_became_void_is_asked_for_again()
    {
        var again = Decide(Decide(Opened, Done)!.Next, Underway)!.Next;

        Assert.Equal((AssignmentStatus.Opened, null), (again.Status, again.Completion));
    }

    [Fact]
    public void A_waived_course_is_an_exemption_with_its_reason()
    {
        var step = Decide(Opened, Underway with { Waived = "剛修過" })!;

        Assert.Equal((AssignmentStatus.Exempted, "剛修過"), (step.Next.Status, step.Next.Reason));
    }

    [Fact]
    public void A_remedial_assignment_moves_the_due_date_with_the_figures()
    {
        var later = Opened.Due.AddDays(14);

        var step = Decide(Opened, Underway with { Due = later })!;

        Assert.Equal(later, step.Next.Due);
        Assert.Equal([later.ToUnixTimeSeconds()], Some.Head.Count(Some.Assignment, step.Next).OpenByDue.Keys);
        Assert.Null(Decide(Opened, Underway with { Due = Opened.Due.AddDays(-1) }));
    }

    [Fact]
    public void Nothing_changes_once_the_campaign_is_over()
    {
        var closed = Some.Head with { Status = CampaignStatus.Closed };

        Assert.Null(CompleteCourse.Decide(Campaign, closed, Opened, Done, Some.Act).Value);
        Assert.Null(Decide(Opened with { Status = AssignmentStatus.Expired }, Done));
    }

    [Fact]
    public void Somebody_who_is_not_asked_is_refused() =>
        Assert.IsType<NotAssigned>(CompleteCourse.Decide(Campaign, Some.Head, null, Done, Some.Act).Refusal);

    [Fact]
    public void The_test_before_an_acknowledgement_opens_it_and_does_not_give_it()
    {
        var gated = Some.Campaign with { Task = Some.DocumentTask with { Quiz = Some.CourseTask } };
        var refused = Acknowledge.Decide(gated, Some.Head, Opened, null, Channel.Teams, null, Some.Act);
        Assert.Equal(new QuizFirst(Some.CourseTask.Name), refused.Refusal);

        var passed = CompleteCourse.Decide(gated, Some.Head, Opened, Done, Some.Act).Value!.Next;

        Assert.Equal((AssignmentStatus.Opened, Some.Now), (passed.Status, passed.QuizPassedAt));
        Assert.NotNull(Acknowledge.Decide(gated, Some.Head, passed, null, Channel.Teams, null, Some.Act).Value);
        Assert.Null(CompleteCourse.Decide(gated, Some.Head, passed, Done, Some.Act).Value);
    }

    [Fact]
    public void A_signature_on_paper_needs_no_test() => Assert.NotNull(Acknowledge.Decide(
        Some.Campaign with { Task = Some.DocumentTask with { Quiz = Some.CourseTask } }, Some.Head, Opened, null, Channel.Paper, null, Some.Act).Value);

    [Fact]
    public void A_course_is_not_acknowledged() => Assert.IsType<CourseInstead>(
        Acknowledge.Decide(Campaign, Some.Head, Opened, null, Channel.Teams, null, Some.Act).Refusal);

    private static AssignmentStep? Decide(Assignment assignment, CourseProgress progress)
    {
        Outcome<AssignmentStep?> outcome = CompleteCourse.Decide(Campaign, Some.Head, assignment, progress, Some.Act);
        Assert.Null(outcome.Refusal);
        return outcome.Value;
    }
}
