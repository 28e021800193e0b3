using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>
/// Closes the campaigns of earlier revisions when a new one starts, and owes the work that ends their assignments and brings every
/// old card to the current document. Repeating it finds nothing left to close.
/// </summary>
internal sealed class SupersedeRun(CampaignTable campaigns)
{
    private const string Function = "CampaignStart";

    public async Task RunAsync(Campaign successor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var act = new Act(TrailActor.System(Function), now);
        foreach (var earlier in await campaigns.ListAsync(cancellationToken))
        {
            if (!Supersede.IsReplaced(earlier, successor))
            {
                continue;
            }

            await campaigns.ActAsync(
                earlier.Id,
                current => RunCampaign.Supersede(current, successor.Id, act),
                (changes, _) => changes.Owe(
                    QueueNames.CampaignStart,
                    new CampaignWork(earlier.Id, CampaignWorkKind.End),
                    CampaignJson.Default.CampaignWork,
                    now),
                now,
                cancellationToken);
        }
    }
}
