using Azure.Data.Tables;
using Azure.Storage.Queues;
using TeamsIsms.Binders;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Binders;

public sealed class BinderTableTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_request_is_one_binder_with_its_trail_and_a_message()
    {
        var connection = await Azurite.ConnectionAsync();
        var queue = new QueueServiceClient(connection).GetQueueClient(QueueNames.EvidenceMake);
        await queue.CreateIfNotExistsAsync(cancellationToken: Stop);
        foreach (var name in TableNames.All)
        {
            await new TableServiceClient(connection).CreateTableIfNotExistsAsync(name, Stop);
        }

        var table = new BinderTable(new TableServiceClient(connection), new OutboxRun(new WorkQueue(new QueueServiceClient(connection))));
        var step = RunBinder.Ask(
            Some.BinderId,
            Some.BinderPeriod,
            ["12"],
            withNames: false,
            new EvidenceReader(Some.SecurityManager, [TeamsIsms.People.Role.SecurityManager]),
            "en",
            Some.Act).Value!; // a security manager may

        var first = await table.AddAsync(step, Some.Now, Stop);
        var again = await table.AddAsync(step, Some.Now, Stop);
        var begun = await table.ActAsync(first.Id, binder => RunBinder.Begin(binder, Some.Now), Some.Now, Stop);

        Assert.Equal(first.Trail, again.Trail);
        Assert.Equal(Some.Now + RunBinder.Longest, begun.Value!.BusyUntil); // nobody was busy
        Assert.Equal(1, (await queue.GetPropertiesAsync(Stop)).Value.ApproximateMessagesCount);
        Assert.Single(await table.TrailAsync(first, Stop));
        Assert.Single(await table.OfAsync(Some.SecurityManager, 5, Stop));
        Assert.Empty(await table.OfAsync(Some.Chair, 5, Stop));
        Assert.IsType<UnknownBinder>((await table.ActAsync(BinderId.New(Some.Now), RunBinder.Release, Some.Now, Stop)).Refusal);
        Assert.Null(await table.FindAsync(BinderId.New(Some.Now), Stop));
    }
}
