using System.Globalization;
using Azure.Core;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsIsms.Storage;
using TeamsIsms.Trail;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Benchmarks.Counts;

/// <summary>Counts what it costs to give a backlog of records their places in the log, and what it holds in memory meanwhile.</summary>
public static class LogCounts
{
    // as a delivery stores them: results of 25 people at a time
    private const int RecordsAtOnce = 25;
    private const int Partitions = 40;
    private const long MostBytes = 100 * 1024 * 1024;

    private static readonly CancellationToken None = CancellationToken.None;

    /// <param name="connection">A storage account whose tables exist.</param>
    /// <param name="records">How many wait.</param>
    public static async Task<IReadOnlyList<CountedCost>> MeasureAsync(string connection, int records)
    {
        await FillAsync(new TableServiceClient(connection), records);
        var calls = new CallCounts();
        var options = new TableClientOptions();
        options.AddPolicy(calls.OnTables(), HttpPipelinePosition.PerRetry);
        var tables = new TableServiceClient(connection, options);
        var run = new SequenceRun(
            new LogTable(tables), new PendingTable(tables, NullLogger<PendingTable>.Instance), TimeProvider.System, NullLogger<SequenceRun>.Instance);

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var begun = TimeProvider.System.GetTimestamp();
        var state = await run.RunAsync(None) ?? throw new InvalidOperationException("Somebody else is at work.");
        var took = TimeProvider.System.GetElapsedTime(begun);
        var grown = GC.GetTotalMemory(forceFullCollection: false) - before;
        if (state.Value.Edge.Size < records)
        {
            throw new InvalidOperationException($"{state.Value.Edge.Size} of {records} records have their place.");
        }

        return
        [
            new("table calls per record that gets its place", (double)calls.Tables / records, 0.15),
            new("bytes held after a backlog, of the most", (double)grown / MostBytes, 1),
            new("seconds per thousand records that get theirs", took.TotalSeconds * 1000 / records, 10),
        ];
    }

    private static Task FillAsync(TableServiceClient tables, int records) => Parallel.ForEachAsync(
        Enumerable.Range(0, Partitions),
        async (number, cancel) =>
        {
            var rows = new RowTable(tables.GetTableClient(TableNames.Assignments));
            var partition = string.Create(CultureInfo.InvariantCulture, $"backlog.{number:x2}");
            var head = TrailHead.None;
            var subject = string.Create(CultureInfo.InvariantCulture, $"backlog/{number}");
            for (var left = (records + Partitions - 1) / Partitions; left > 0; left -= RecordsAtOnce)
            {
                var changes = new Changes(partition);
                for (var record = 0; record < Math.Min(left, RecordsAtOnce); record++)
                {
                    var happened = new TrailEvent(TrailKinds.AcknowledgementDelivered, subject, TrailActor.System("counts"), new TrailDetail());
                    head = changes.Record(head, happened, TimeProvider.System.GetUtcNow());
                }

                await rows.CommitAsync(changes, cancel);
            }
        });
}
