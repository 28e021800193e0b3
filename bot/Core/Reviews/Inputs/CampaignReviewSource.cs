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
                counts.Add(new CampaignCount(campaign, figures, await TestAsync(campaign, cancellationToken)));
            }
        }

        return culture => CampaignTrends.Of(counts, scope.Day, culture);
    }

    private async Task<(int Passed, int Tested)?> TestAsync(Campaign campaign, CancellationToken cancellationToken)
    {
        if (campaign.Task.CourseId is null)
        {
            return null;
        }

        var (passed, tested) = (0, 0);
        await foreach (var person in attempts.ResultsAsync(campaign.Id, cancellationToken))
        {
            passed += person.Training.PassedAttempt is null ? 0 : 1;
            tested += person.Best is null ? 0 : 1;
        }

        return (passed, tested);
    }
}
