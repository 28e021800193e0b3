using System.Globalization;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Kernel;
using TeamsIsms.Operation.Poison;
using TeamsIsms.Operation.Retention;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Operation;

/// <summary>What is deleted and what is not, in real storage.</summary>
public sealed class RetentionTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Old_reminders_and_changes_of_the_directory_go_and_everything_else_stays()
    {
        var tables = await Azurite.TablesAsync();
        var today = Taipei.Day(Some.Now);
        string Day(int ago, string format) => today.AddDays(-ago).ToString(format, CultureInfo.InvariantCulture);
        (string Table, string Partition)[] kept =
        [
            (TableNames.Reminders, Day(90, "yyyy-MM-dd")), (TableNames.Reminders, Day(0, "yyyy-MM-dd")), (TableNames.People, "c" + Day(400, "yyyyMMdd")),
            (TableNames.People, "channels"), (TableNames.People, "directory"), (TableNames.People, "p00"), (TableNames.People, "units"),
        ];
        (string Table, string Partition)[] old =
        [
            (TableNames.Reminders, Day(91, "yyyy-MM-dd")), (TableNames.Reminders, "2024-02-29"), (TableNames.People, "c" + Day(401, "yyyyMMdd")),
        ];
        foreach (var (table, partition) in kept.Concat(old))
        {
            await tables.GetTableClient(table).AddEntityAsync(new TableEntity(partition, "row"), Cancel);
        }

        await Run(tables).RunAsync(Some.Now, Cancel);

        var left = new List<(string, string)>();
        foreach (var table in (string[])[TableNames.Reminders, TableNames.People])
        {
            left.AddRange(await tables.GetTableClient(table).QueryAsync<TableEntity>(cancellationToken: Cancel)
                .Select(row => (table, row.PartitionKey)).ToListAsync(Cancel));
        }

        Assert.Equal(kept.Order(), left.Order());
    }

    [Fact]
    public async Task More_than_a_look_takes_goes_with_the_next_looks_of_the_same_day()
    {
        var tables = await Azurite.TablesAsync();
        var table = tables.GetTableClient(TableNames.Reminders);
        foreach (var some in Enumerable.Range(0, RetentionRun.Most + 1).Chunk(Changes.Most))
        {
            await table.SubmitTransactionAsync(
                some.Select(number => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("2025-01-01", $"{number:D5}"))), Cancel);
        }

        var run = Run(tables);
        await run.RunAsync(Some.Now, Cancel);
        Assert.Single(await table.QueryAsync<TableEntity>(cancellationToken: Cancel).ToListAsync(Cancel));
        await run.RunAsync(Some.Now, Cancel);
        Assert.Empty(await table.QueryAsync<TableEntity>(cancellationToken: Cancel).ToListAsync(Cancel));
    }

    private static RetentionRun Run(TableServiceClient tables) =>
        new(new KeptTable(tables), new PoisonTable(tables), new IncomingTable(tables), NullLogger<RetentionRun>.Instance);
}
