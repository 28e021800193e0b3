using TeamsIsms.Approvals;
using TeamsIsms.Bot.Training;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Bot.Approvals;

/// <summary>The decision about a course. The card says which content it is about; another one voids it.</summary>
internal static class CourseApprovalRoutes
{
    public static Task<Answer> DecideAsync(
        Turn turn, CampaignVerb verb, ApprovalVerdict verdict, CancellationToken cancellationToken) => CourseTurn.WithCourseAsync(
        turn,
        new CourseVerb { Id = verb.Id },
        (who, course) => CourseStepRoutes.ActAsync(
            who,
            course,
            loaded => RunCourse.Decide(loaded, verb.Revision ?? "", verdict, verb.Reason, who.Actor, who.Act),
            TrainingNoticeKind.CourseSettled,
            cancellationToken),
        cancellationToken);
}
