using Azure.Storage.Queues;
using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Storage;

public sealed class WorkQueueTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0.5)]
    [InlineData(9.6)]
    public async Task A_message_waits_however_long_the_holidays_are(double days)
    {
        var queues = new QueueServiceClient(await Azurite.ConnectionAsync());
        var queue = queues.GetQueueClient(QueueNames.CampaignNotice);
        await queue.CreateAsync(cancellationToken: Stop);

        await new WorkQueue(queues).SendAsync(
            QueueNames.CampaignNotice,
            new CampaignNotice(Some.Campaign.Id, CampaignNoticeKind.Reminder),
            CampaignJson.Default.CampaignNotice,
            TimeSpan.FromDays(days),
            Stop);

        Assert.Equal(1, (await queue.GetPropertiesAsync(Stop)).Value.ApproximateMessagesCount);
        Assert.Empty((await queue.ReceiveMessagesAsync(32, cancellationToken: Stop)).Value);
    }
}
