using TeamsIsms.Campaigns;
using TeamsIsms.YearlyDuties.Cards;

namespace TeamsIsms.YearlyDuties;

/// <summary>Reads how many have done this year's training, and in which units people are missing.</summary>
internal sealed class TrainingProgressRun(CampaignTable campaigns, AssignmentTable assignments)
{
    /// <returns>Null while no training of everybody began this year.</returns>
    public async Task<TrainingProgress?> FindAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var last = (await campaigns.ListAsync(cancellationToken))
            .Where(campaign => campaign is { Task: CourseTask, Audience.Everybody: true, HasStarted: true })
            .MaxBy(campaign => campaign.StartedAt);
        if (last is not { StartedAt: { } started } || Taipei.Day(started).Year != Taipei.Day(now).Year)
        {
            return null;
        }

        var figures = Figures.Of(await assignments.HeadsAsync(last, cancellationToken), now);
        return new TrainingProgress(
            last.Number,
            figures.Acknowledged,
            figures.Expected,
            [.. from unit in figures.Units where unit.Value.Open > 0 orderby unit.Value.Open descending, unit.Key select (unit.Key, unit.Value.Open)]);
    }
}
