using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;

namespace TeamsIsms.Trail.Sequencing;

/// <summary>Records of one transaction that wait for their place.</summary>
internal sealed record PendingRow(string Table, string Partition, PendingGroup Group)
{
    public IEnumerable<LogEntry> Entries => Group.Leaves.Select(leaf => new LogEntry(leaf.Leaf, Table, Partition, leaf.Key, Group.Key));
}

/// <summary>The waiting records of all tables: finds them, and tells their rows their places.</summary>
internal sealed partial class PendingTable(TableServiceClient tables, ILogger<PendingTable> logger)
{
    // What is held in memory at once: partitions, and transactions of each.
    private const int PartitionsAtOnce = 8;
    private const int RowsAtOnce = 100;

    /// <summary>
    /// What waits, in portions. A portion must be cleared before the next is asked for: what still waits comes again.
    /// </summary>
    public async IAsyncEnumerable<IReadOnlyList<PendingRow>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var name in TableNames.All)
        {
            var table = tables.GetTableClient(name);
            var marks = new PendingMarkTable(table);
            await foreach (var some in marks.ListAsync(cancellationToken).Chunk(PartitionsAtOnce).WithCancellation(cancellationToken))
            {
                var left = some;
                while (left.Length > 0)
                {
                    var pages = await Task.WhenAll(left.Select(mark => PageAsync(table, mark.Partition, cancellationToken)));
                    if (pages.Any(page => page.Count > 0))
                    {
                        yield return [.. pages.SelectMany(page => page)];
                    }

                    var over = left.Where((mark, number) => pages[number].Count == 0 && mark.Age > PendingMarkTable.Kept);
                    await Task.WhenAll(over.Select(mark => marks.RemoveAsync(mark, cancellationToken)));
                    left = [.. left.Where((_, number) => pages[number].Count == RowsAtOnce)];
                }
            }
        }
    }

    /// <summary>Notes the places on the records' rows and takes away what carried them. Doing it again changes nothing.</summary>
    public Task PlaceAsync(int year, IReadOnlyList<PlacedEntry> entries, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        entries.Where(placed => placed.Entry.Pending is not null).GroupBy(placed => (placed.Entry.Table, placed.Entry.Partition)),
        new ParallelOptions { MaxDegreeOfParallelism = PartitionsAtOnce, CancellationToken = cancellationToken },
        async (partition, cancel) => await PlaceAsync(
            tables.GetTableClient(partition.Key.Table), Transactions(year, [.. partition]), cancel));

    private static async Task<IReadOnlyList<PendingRow>> PageAsync(TableClient table, string partition, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {partition} and RowKey ge {PendingLeaves.Prefix} and RowKey le {PendingLeaves.Prefix + '~'}");
        return await table.QueryAsync<TableEntity>(filter, RowsAtOnce, cancellationToken: cancellationToken)
            .Take(RowsAtOnce)
            .Select(row => new PendingRow(table.Name, partition, PendingLeaves.Read(row)))
            .ToListAsync(cancellationToken);
    }

    // What belongs to one carrying row stays together: its records first, itself last.
    private static IEnumerable<List<TableTransactionAction>> Transactions(int year, IReadOnlyList<PlacedEntry> entries)
    {
        var transaction = new List<TableTransactionAction>();
        foreach (var group in entries.GroupBy(placed => placed.Entry.Pending))
        {
            List<TableTransactionAction> actions =
            [
                .. group.Select(placed => new TableTransactionAction(
                    TableTransactionActionType.UpdateMerge,
                    new TableEntity(placed.Entry.Partition, placed.Entry.Key) { [TrailRows.Index] = placed.Index, [TrailRows.LogYear] = year },
                    ETag.All)),
                new(TableTransactionActionType.Delete, new TableEntity(group.First().Entry.Partition, group.Key), ETag.All),
            ];
            if (transaction.Count + actions.Count > Changes.Most)
            {
                yield return transaction;
                transaction = [];
            }

            transaction.AddRange(actions);
        }

        yield return transaction;
    }

    private async Task PlaceAsync(
        TableClient table, IEnumerable<List<TableTransactionAction>> transactions, CancellationToken cancellationToken)
    {
        foreach (var transaction in transactions)
        {
            try
            {
                await table.SubmitTransactionAsync(transaction, cancellationToken);
            }
            catch (RequestFailedException e) when (e.Status == 404)
            {
                await PlaceEachAsync(table, transaction, cancellationToken);
            }
        }
    }

    // After a crash, or when a row is gone that nobody may take away; each by itself, so that the others get their place.
    private async Task PlaceEachAsync(
        TableClient table, IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        foreach (var action in actions)
        {
            try
            {
                await (action.ActionType == TableTransactionActionType.Delete
                    ? table.DeleteEntityAsync(action.Entity.PartitionKey, action.Entity.RowKey, ETag.All, cancellationToken)
                    : table.UpdateEntityAsync((TableEntity)action.Entity, ETag.All, TableUpdateMode.Merge, cancellationToken));
            }
            catch (RequestFailedException e) when (e.Status == 404)
            {
                if (action.ActionType != TableTransactionActionType.Delete)
                {
                    Log.Gone(logger, table.Name, action.Entity.PartitionKey, action.Entity.RowKey);
                }
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Trail record is gone from {Table}, {Partition}, {Key}; the log has it.")]
        public static partial void Gone(ILogger logger, string table, string partition, string key);
    }
}
