using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>
/// Expands the audience of an approved campaign. It may be run again after a crash at any point, and by two workers at once;
/// cards go out while it still runs.
/// </summary>
internal sealed partial class CampaignStartRun(
    CampaignTable campaigns, ShardHeadTable heads, AudienceRun audience, AssignRun assign, ILogger<CampaignStartRun> logger)
{
    // So many people at most wait for their shard's next transactions, whatever the size of the audience.
    private const int Held = 16_384;

    private const int AtOnce = 8;
    private const string Function = "CampaignStart";

    public async Task RunAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (campaign.Status == CampaignStatus.Scheduled && campaign.StartAt <= now)
        {
            await heads.OpenAsync(campaign, cancellationToken);
            if (await ExpandAsync(campaign, now, cancellationToken))
            {
                var act = new Act(TrailActor.System(Function), now);
                await campaigns.ActAsync(
                    campaign.Id, current => RunCampaign.Started(current, act), static (_, _) => { }, now, cancellationToken);
            }
        }

        await CloseEmptyAsync(campaign.Id, now, cancellationToken);
    }

    /// <returns>False when the campaign was ended meanwhile.</returns>
    private async Task<bool> ExpandAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var isOver = false;
        await Parallel.ForEachAsync(
            PortionsAsync(campaign, cancellationToken).TakeWhile(_ => !Volatile.Read(ref isOver)),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (portion, cancel) =>
            {
                if (!await assign.AssignAsync(campaign, portion.Shard, portion.People, campaign.Due, now, cancel))
                {
                    Volatile.Write(ref isOver, true);
                }
            });
        return !isOver;
    }

    private async IAsyncEnumerable<(int Shard, IReadOnlyList<KnownPerson> People)> PortionsAsync(
        Campaign campaign, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var room = Math.Max(1, Held / DeliveryBatch.Most / campaign.Shards) * DeliveryBatch.Most;
        var waiting = new List<KnownPerson>[campaign.Shards];
        await foreach (var known in audience.ReadAsync(campaign.Audience, cancellationToken))
        {
            var shard = Shards.Of(known.Person.Id, campaign.Shards);
            var people = waiting[shard] ??= [];
            people.Add(known);
            if (people.Count == room)
            {
                waiting[shard] = [];
                yield return (shard, people);
            }
        }

        for (var shard = 0; shard < waiting.Length; shard++)
        {
            if (waiting[shard] is { Count: > 0 } rest)
            {
                yield return (shard, rest);
            }
        }
    }

    /// <summary>Everybody may have left between creation and start: nobody would ever answer.</summary>
    private async Task CloseEmptyAsync(CampaignId id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await campaigns.FindAsync(id, cancellationToken) is not { Status: CampaignStatus.Active } campaign
            || await heads.ExpectedAsync(campaign, cancellationToken) > 0)
        {
            return;
        }

        Log.Empty(logger, id);
        var act = new Act(TrailActor.System(Function), now);
        var reason = CampaignWords.Text.Say(Languages.Chinese, "NobodyBound");
        await campaigns.ActAsync(
            id,
            current => RunCampaign.Close(current, reason, act),
            (changes, _) => changes.Owe(
                QueueNames.CampaignStart, new CampaignWork(id, CampaignWorkKind.End), CampaignJson.Default.CampaignWork, now),
            now,
            cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Campaign {Campaign} binds nobody any more and is closed.")]
        public static partial void Empty(ILogger logger, CampaignId campaign);
    }
}
