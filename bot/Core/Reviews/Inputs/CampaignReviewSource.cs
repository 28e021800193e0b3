using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>Feeds measurements from acknowledgements and training.</summary>
internal sealed class CampaignReviewSource(CampaignTable campaigns, AssignmentTable assignments, AttemptTable attempts) : IReviewSource
{
    public IReadOnlyList<InputLeaf> Leaves { get; } = [InputLeaf.Measurements];

    public async Task<SayFigures> ReadAsync(InputLeaf leaf, LiveScope scope, CancellationToken cancellationToken)
    {
        var first = LivePeriod.Quarters(scope.Day)[0].First;
        var end = Taipei.At(scope.Day, TimeOnly.MaxValue);
        var counts = new List<CampaignCount>();
        foreach (var campaign in await campaigns.ListAsync(cancellationToken))
        {
            if (campaign is { HasStarted: true, Erased: null } && (!campaign.IsOver || Taipei.Day(campaign.Due) >= first))
            {
                var figures = Figures.Of(await assignments.HeadsAsync(campaign, cancellationToken), end);
                var test = campaign.Task.CourseId is null ? ((int, int)?)null : await attempts.TestsAsync(campaign.Id, cancellationToken);
                counts.Add(new CampaignCount(campaign, figures, test));
            }
        }

        return culture => CampaignTrends.Of(counts, scope.Day, culture);
    }
}
