using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.Trail.Log;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Tests.Trail.Sequencing;

/// <summary>Objects that change on real tables, sequencers that put their records into a log, and what must always hold.</summary>
internal sealed class LogWorld(string connection)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly Dictionary<string, TrailHead> _heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RowTable> _rows = new(StringComparer.Ordinal);

    public EagerClock Clock { get; } = new(Some.Now);

    public TableServiceClient Tables { get; } = new(connection);

    /// <summary>How many records were stored.</summary>
    public int Records => _heads.Values.Sum(head => head.Sequence);

    public static async Task<LogWorld> OpenAsync()
    {
        var world = new LogWorld(await Azurite.ConnectionAsync());
        foreach (var table in TableNames.All)
        {
            await world.Tables.CreateTableAsync(table, Stop);
        }

        return world;
    }

    /// <summary>A process of its own that works on the log, and dies as told.</summary>
    public TableServiceClient Process(HttpPipelinePolicy? crash = null)
    {
        var options = new TableClientOptions { Retry = { MaxRetries = 0 } };
        if (crash is not null)
        {
            options.AddPolicy(crash, HttpPipelinePosition.PerRetry);
        }

        return new TableServiceClient(connection, options);
    }

    public SequenceRun Sequencer(HttpPipelinePolicy? crash = null) => Sequencer(Process(crash));

    public SequenceRun Sequencer(TableServiceClient tables) => new(
        new LogTable(tables), new PendingTable(tables, NullLogger<PendingTable>.Instance), Clock, NullLogger<SequenceRun>.Instance);

    /// <summary>One transaction: records of objects of one partition.</summary>
    public async Task ChangeAsync(string table, string partition, params IReadOnlyList<string> subjects)
    {
        var changes = new Changes(partition);
        foreach (var subject in subjects)
        {
            var happened = new TrailEvent(TrailKinds.CampaignCreated, subject, TrailActor.System("Test"), new TrailDetail(Note: "紀錄"));
            _heads[subject] = changes.Record(_heads.GetValueOrDefault(subject, TrailHead.None), happened, Clock.GetUtcNow());
        }

        if (!_rows.TryGetValue(table, out var rows))
        {
            _rows[table] = rows = new RowTable(Tables.GetTableClient(table));
        }

        Assert.True(await rows.CommitAsync(changes, Stop));
    }

    public async Task<LogState> StateAsync(int year = 2026) => (await new LogTable(Tables).FindAsync(year, Stop))!.Value;

    /// <summary>
    /// I4: every record of every table has exactly one entry with the same bytes and knows its place; places and each object's numbers have
    /// no gap; the state's tree is that of the entries; nothing waits.
    /// </summary>
    public async Task<IReadOnlyList<PlacedEntry>> CheckAsync(int year = 2026)
    {
        var state = await StateAsync(year);
        var entries = await new LogTable(Tables).EntriesAsync(year, 0, long.MaxValue, Stop).ToListAsync(Stop);
        Assert.Equal(Enumerable.Range(0, entries.Count).Select(index => (long)index), entries.Select(placed => placed.Index));
        var edge = entries.Aggregate(LogEdge.Empty, (edge, placed) => edge.Append(LogHash.Leaf(placed.Entry.Leaf)));
        Assert.Equal(edge.Root(), state.Edge.Root());
        Assert.Equal(edge.Size, state.Edge.Size);
        Assert.Null(state.Unfinished);

        var byPlace = entries.ToDictionary(placed => placed.Index, placed => placed.Entry);
        foreach (var name in TableNames.All)
        {
            var table = Tables.GetTableClient(name);
            Assert.Empty(await table.QueryAsync<TableEntity>("RowKey ge 'leaf|' and RowKey lt 'leaf}'", cancellationToken: Stop).ToListAsync(Stop));
            await foreach (var row in table.QueryAsync<TableEntity>("RowKey ge 'trail|' and RowKey lt 'trail}'", cancellationToken: Stop))
            {
                if (row.GetInt32(TrailRows.LogYear) == year)
                {
                    Assert.True(byPlace.Remove(row.GetInt64(TrailRows.Index)!.Value, out var entry), row.RowKey);
                    Assert.Equal((row.GetString("Leaf"), name, row.PartitionKey, row.RowKey), (entry.Leaf, entry.Table, entry.Partition, entry.Key));
                }
            }
        }

        Assert.Empty(byPlace);
        Assert.All(
            entries.Select(placed => placed.Entry.Read()).GroupBy(leaf => leaf.Subject),
            chain => Assert.Equal(Enumerable.Range(chain.Min(leaf => leaf.Sequence), chain.Count()), chain.Select(leaf => leaf.Sequence).Order()));
        return entries;
    }
}
