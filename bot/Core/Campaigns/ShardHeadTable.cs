using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>The heads of a campaign's shards, all of them at a time.</summary>
internal sealed class ShardHeadTable(AssignmentTable assignments)
{
    private const int Attempts = 20;
    private const int AtOnce = 8;

    /// <summary>Makes the heads that are missing; people can answer as soon as they have their card.</summary>
    public Task OpenAsync(Campaign campaign, CancellationToken cancellationToken) =>
        ForEachAsync(
            campaign,
            (shard, cancel) => assignments.Rows.CommitAsync(
                new Changes(AssignmentTable.Partition(campaign.Id, shard)).Insert(
                    AssignmentTable.HeadKey, new ShardHead { Status = CampaignStatus.Active }, CampaignJson.Default.ShardHead),
                cancel),
            cancellationToken);

    /// <summary>Says the campaign's state to every shard, also to those a start has not made yet.</summary>
    public Task SetAsync(Campaign campaign, CancellationToken cancellationToken) =>
        ForEachAsync(
            campaign,
            (shard, cancel) => SetAsync(AssignmentTable.Partition(campaign.Id, shard), campaign.Status, cancel),
            cancellationToken);

    public async Task<int> ExpectedAsync(Campaign campaign, CancellationToken cancellationToken) =>
        (await ReadAsync(campaign, cancellationToken)).Sum(head => head?.Expected ?? 0);

    /// <summary>By shard; null where none was made yet.</summary>
    public async Task<IReadOnlyList<ShardHead?>> ReadAsync(Campaign campaign, CancellationToken cancellationToken)
    {
        var heads = new ShardHead?[campaign.Shards];
        await ForEachAsync(
            campaign,
            async (shard, cancel) =>
            {
                var row = await assignments.Rows.FindAsync(
                    AssignmentTable.Partition(campaign.Id, shard), AssignmentTable.HeadKey, cancel);
                heads[shard] = row?.Read(CampaignJson.Default.ShardHead);
            },
            cancellationToken);
        return heads;
    }

    private async Task SetAsync(string partition, CampaignStatus status, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var row = await assignments.Rows.FindAsync(partition, AssignmentTable.HeadKey, cancellationToken);
            var head = row?.Read(CampaignJson.Default.ShardHead) ?? new ShardHead { Status = status };
            if (row is not null && head.Status == status)
            {
                return;
            }

            var changes = new Changes(partition)
                .Put(AssignmentTable.HeadKey, row, head with { Status = status }, CampaignJson.Default.ShardHead);
            if (await assignments.Rows.CommitAsync(changes, cancellationToken))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The head of {partition} changed {Attempts} times under our hands.");
    }

    private static Task ForEachAsync(
        Campaign campaign, Func<int, CancellationToken, Task> act, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            Enumerable.Range(0, campaign.Shards),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (shard, cancel) => await act(shard, cancel));
}
