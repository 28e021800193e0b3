using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>Puts batches before the workers.</summary>
internal sealed class DeliveryQueue(WorkQueue queue)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public Task SendAsync(DeliveryWork work, CancellationToken cancellationToken) =>
        queue.SendAsync(QueueNames.CampaignDelivery, work, CampaignJson.Default.DeliveryWork, delay: null, cancellationToken);

    /// <summary>Not before <paramref name="at"/>; at most an hour from now, after which it is looked at again.</summary>
    public Task SendAsync(DeliveryWork work, DateTimeOffset at, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var delay = at - now < Longest ? at - now : Longest;
        return queue.SendAsync(
            QueueNames.CampaignDelivery,
            work,
            CampaignJson.Default.DeliveryWork,
            delay > TimeSpan.Zero ? TimeSpan.FromSeconds(Math.Ceiling(delay.TotalSeconds)) : null,
            cancellationToken);
    }
}
