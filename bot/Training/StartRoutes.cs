using TeamsIsms.Bot.Campaigns;
using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Bot.Training;

/// <summary>An approved course is started as a campaign: the same form, approval, delivery and follow-up.</summary>
internal static class StartRoutes
{
    public static void Add(Routes routes) => routes.Verb(
        "course.start",
        TrainingVerbJson.Default.TrainingVerb,
        Caller.Role(Role.TrainingManager, Role.SecurityManager),
        (turn, verb, cancel) => CourseId.Parse(verb.Id) is { } course
            ? FormRoutes.NewAsync(turn, new CampaignForm { Course = course.ToString() }, cancel)
            : Task.FromResult(Answer.Refused(new CourseNotApproved())));
}
