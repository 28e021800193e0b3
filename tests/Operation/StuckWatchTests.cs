using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.Logging;
using TeamsIsms.Campaigns;
using TeamsIsms.Operation.Health;
using TeamsIsms.Operation.Poison;
using TeamsIsms.Tests.Campaigns;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Operation;

public sealed class StuckWatchTests
{
    [Fact]
    public async Task A_campaign_that_should_have_begun_long_ago_is_told_in_the_log_four_times_an_hour()
    {
        await using var world = await DeliveryWorld.OpenAsync();
        using var logs = new KeptLogs();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(logs));
        var work = new WorkHealthRun(
            world.Get<QueueServiceClient>(), new PoisonTable(world.Get<TableServiceClient>()), world.Get<CampaignTable>(),
            world.Get<ShardHeadTable>(), world.Get<AssignmentTable>());
        var watch = new StuckWatchRun(work, factory.CreateLogger<StuckWatchRun>());
        var start = new DateTimeOffset(2031, 3, 3, 1, 0, 0, TimeSpan.Zero);
        await world.ApproveAsync(Some.Campaign with { Id = CampaignId.New(start), StartAt = start });
        var number = (await world.Get<CampaignTable>().ListAsync(TestContext.Current.CancellationToken)).Single(one => one.StartAt == start).Number;

        await watch.RunAsync(start.AddMinutes(15), TestContext.Current.CancellationToken);
        await watch.RunAsync(start.AddMinutes(44), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(logs.Lines, Tells);

        await watch.RunAsync(start.AddMinutes(45), TestContext.Current.CancellationToken);
        Assert.Single(logs.Lines, Tells);

        bool Tells(string line) => line.StartsWith(StuckWatchRun.Marker, StringComparison.Ordinal) && line.Contains(number, StringComparison.Ordinal);
    }
}
