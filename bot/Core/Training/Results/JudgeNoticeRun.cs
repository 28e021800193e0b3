using TeamsIsms.Training.Cards.Results;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Training.Results;

/// <summary>Asks each training manager once to judge whether a course worked that is over (policy 7.2.2.2); who has nobody to judge is not asked.</summary>
internal sealed class JudgeNoticeRun(ResultsRun results, PeopleTable people, ChatCardRun cards) : ITrainingNoticeRun
{
    private const string About = "judge";

    public bool Takes(TrainingNoticeKind kind) => kind is TrainingNoticeKind.JudgeAsked;

    public async Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (notice.Campaign is not { } id)
        {
            return null;
        }

        TimeSpan? pause = null;
        CampaignResults? found = null;
        foreach (var actor in (await people.WithRoleAsync(Role.TrainingManager, cancellationToken)).Select(TrainingActor.Of))
        {
            if (ResultReader.Of(actor) is not { } reader)
            {
                continue;
            }

            found ??= (await results.RunAsync(id, reader, mostNames: int.MaxValue, now, cancellationToken)).Value;
            if (found is not null && JudgeResults.IsToAsk(found.Campaign)
                && found.People.Count(one => JudgeResults.MayJudge(one.Result.Training, actor)) is > 0 and var count)
            {
                pause = SendPause.Longer(pause, await cards.TellAsync(
                    ResultReportRun.Shelf(id), About, actor.Person, culture => JudgeCard.Asked(found.Campaign, count, culture), cancellationToken));
            }
        }

        return pause;
    }
}
