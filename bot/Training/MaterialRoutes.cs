using TeamsIsms.Campaigns;
using TeamsIsms.Teams;
using TeamsIsms.Trail;
using TeamsIsms.Training;
using TeamsIsms.Training.Cards.Courses;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Bot.Training;

/// <summary>The material of a person's own course. Turning the last page, or opening a document or link, is recorded once.</summary>
internal static class MaterialRoutes
{
    public static void Add(Routes routes) =>
        routes.Verb("training.material", CourseVerbJson.Default.CourseVerb, Caller.Anyone, ShowAsync);

    private static async Task<Answer> ShowAsync(Turn turn, CourseVerb verb, CancellationToken cancellationToken)
    {
        var now = turn.Get<TimeProvider>().GetUtcNow();
        if (CampaignId.Parse(verb.Id) is not { } campaign)
        {
            return Answer.Refused(new UnknownCampaign());
        }

        var found = await turn.Get<TrainingRun>().FindAsync(campaign, turn.Caller, 0, now, cancellationToken);
        if (found.Value is not { } sight)
        {
            return Answer.Refused(found.Refusal!); // no value: refused
        }

        var isOpened = sight.Training.MaterialAt is not null;
        if (!isOpened && sight.Closed is null && IsRead(sight.Course.Material, verb))
        {
            var act = Act.By(turn.Caller, now, turn.Activity.Id);
            var who = new TrainingActor(turn.Caller, []);
            var read = await turn.Get<TrainingRun>().ActAsync(
                campaign, turn.Caller, 0, view => ReadMaterial.Decide(view.Training, who, act), now, cancellationToken);
            if (read.Refusal is { } refusal and not TrainingMovedOn)
            {
                return Answer.Refused(refusal);
            }

            isOpened = true;
        }

        var view = new MaterialView(campaign.ToString(), sight.Course.Title, IsPreview: false);
        return await MaterialAnswers.OfAsync(
            turn, view, sight.Course.Material, verb, isOpened || sight.Closed is not null, cancellationToken);
    }

    private static bool IsRead(CourseMaterial? material, CourseVerb verb) => material switch
    {
        PagedMaterial paged => verb.PageOf(paged.Pages.Count) == paged.Pages.Count,
        DocumentMaterial or LinkMaterial => verb.Open is "true",
        _ => false,
    };
}
