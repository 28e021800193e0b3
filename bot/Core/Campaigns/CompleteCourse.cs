using TeamsIsms.Training;

namespace TeamsIsms.Campaigns;

/// <summary>What a person's progress with a course means for the assignment that asks for it.</summary>
public static class CompleteCourse
{
    /// <summary>Null when nothing changes. A completed course whose attempt became void is asked for again.</summary>
    public static Outcome<AssignmentStep?> Decide(
        Campaign campaign, ShardHead head, Assignment? assignment, CourseProgress progress, Act act) => (campaign.Task, assignment) switch
        {
            (_, null) => new NotAssigned(),
            (DocumentTask, { QuizPassedAt: null }) when progress.CompletedAt is { } at =>
                Step(assignment, assignment with { QuizPassedAt = at }, TrailKinds.AcknowledgementQuizPassed, act),
            (DocumentTask, _) => (AssignmentStep?)null,
            (_, { Completion: not null, Status: AssignmentStatus.Acknowledged }) when progress.CompletedAt is null => Step(
                assignment,
                assignment with { Status = Before(assignment), Completion = null },
                TrailKinds.AcknowledgementReopened,
                act),
            _ when Acknowledge.Ended(head) is CampaignOver => (AssignmentStep?)null,
            (CourseTask task, { CanBeAnswered: true }) when progress.CompletedAt is { } at => Step(
                assignment,
                assignment with
                {
                    Status = AssignmentStatus.Acknowledged,
                    Completion = new CourseCompletion(at, progress.Score, task.Hours, at > assignment.Due),
                    Reason = null,
                },
                TrailKinds.AcknowledgementCourseCompleted,
                act),
            (_, { CanBeAnswered: true }) when progress.Waived is { } reason => Step(
                assignment,
                assignment with { Status = AssignmentStatus.Exempted, Reason = reason },
                TrailKinds.AcknowledgementExempted,
                act),
            (_, { IsOpen: true }) when progress.Due > assignment.Due =>
                Step(assignment, assignment with { Due = progress.Due }, TrailKinds.AcknowledgementDueMoved, act),
            _ => (AssignmentStep?)null,
        };

    private static AssignmentStep Step(Assignment before, Assignment after, string kind, Act act) =>
        AssignmentStep.Of(before, after, kind, act);

    private static AssignmentStatus Before(Assignment assignment) =>
        assignment.OpenedAt is null ? AssignmentStatus.Delivered : AssignmentStatus.Opened;
}
