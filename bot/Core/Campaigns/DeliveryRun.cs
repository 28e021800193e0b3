namespace TeamsIsms.Campaigns;

/// <summary>
/// The queue <c>campaign-delivery</c>: serves a batch. Redelivery is harmless: a batch that is done is left alone, one that somebody works
/// on is looked at again when the lease ends, and of its people those who have their card are passed over.
/// </summary>
internal sealed class DeliveryRun(
    CampaignTable campaigns, BatchTable batches, BatchRun run, DeliveryQueue queue, TimeProvider time)
{
    public async Task RunAsync(DeliveryWork work, CancellationToken cancellationToken)
    {
        var left = await run.InTurnAsync(() => ServeAsync(work, cancellationToken), cancellationToken);
        if (left is { Done: false })
        {
            var now = time.GetUtcNow();
            await queue.SendAsync(work, (left.Owner is null ? left.NotBefore : left.LeasedUntil) ?? now, now, cancellationToken);
        }
    }

    /// <returns>The batch as it is now, if its message must come again; null when it is done or waits for the campaign.</returns>
    private async Task<DeliveryBatch?> ServeAsync(DeliveryWork work, CancellationToken cancellationToken)
    {
        if (await batches.FindAsync(work, cancellationToken) is not { Batch.Value: { Done: false } batch } state)
        {
            return null;
        }

        if (!batch.IsReady(time.GetUtcNow()))
        {
            return batch;
        }

        if (await CampaignAsync(work.Campaign, state, cancellationToken) is { } campaign)
        {
            return (await run.ServeAsync(campaign, state, cancellationToken))?.Batch.Value;
        }

        // Resuming brings a paused batch back; of a campaign that is over nobody is asked any more.
        if (state.Head.Value.Status != CampaignStatus.Paused)
        {
            var act = new Act(TrailActor.System("CampaignDelivery"), time.GetUtcNow());
            await batches.WriteAsync(state, [], static current => current.Batch.Value with { Done = true }, act, cancellationToken);
        }

        return null;
    }

    /// <summary>The campaign as the cards have to show it; null when this batch must not be served now.</summary>
    private async Task<Campaign?> CampaignAsync(CampaignId id, BatchState state, CancellationToken cancellationToken) =>
        (state.Batch.Value.Kind, state.Head.Value.Status) switch
        {
            (DeliveryKind.Ask, CampaignStatus.Active) =>
                await campaigns.FindFixedAsync(id, cancellationToken) is { } campaign ? campaign with { Status = CampaignStatus.Active } : null,
            (DeliveryKind.Refresh, _) => await campaigns.FindAsync(id, cancellationToken),
            _ => null,
        };
}
