using System.Runtime.CompilerServices;
using TeamsIsms.Campaigns;

namespace TeamsIsms.Binders.Parts;

/// <summary>The campaigns of a period, and everybody of whom they ask.</summary>
internal sealed class BinderCampaignsRun(CampaignTable campaigns, AssignmentTable assignments)
{
    /// <summary>Those that ran on any day of the period, oldest first.</summary>
    public async Task<IReadOnlyList<Campaign>> InAsync(BinderPeriod period, CancellationToken cancellationToken) =>
        [.. (await campaigns.ListAsync(cancellationToken)).Reverse().Where(campaign => period.Overlaps(campaign.StartedAt, campaign.EndedAt))];

    /// <summary>Every campaign that was made before the end of the period, whatever became of it.</summary>
    public async Task<IReadOnlyList<Campaign>> MadeAsync(BinderPeriod period, CancellationToken cancellationToken) =>
        [.. (await campaigns.ListAsync(cancellationToken)).Reverse().Where(campaign => campaign.CreatedAt < period.Until)];

    public async Task<Figures> FiguresAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken) =>
        Figures.Of(await assignments.HeadsAsync(campaign, cancellationToken), now);

    /// <summary>Shard by shard, page after page.</summary>
    public async IAsyncEnumerable<Assignment> PeopleAsync(Campaign campaign, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var shard = 0; shard < campaign.Shards; shard++)
        {
            await foreach (var assignment in assignments.ReadAsync(campaign.Id, shard, cancellationToken))
            {
                yield return assignment;
            }
        }
    }
}
