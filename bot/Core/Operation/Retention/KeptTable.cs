using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Operation.Retention;

/// <summary>Deletes rows that stand in partitions named after a day and are too old for anybody. None of them is a record of the trail.</summary>
internal sealed class KeptTable(TableServiceClient tables)
{
    /// <summary>Deletes the oldest rows of the partitions from one name up to another, which is not among them.</summary>
    /// <param name="most">No more than this at a time.</param>
    /// <returns>How many were deleted.</returns>
    public async Task<int> DeleteAsync(string table, string from, string until, int most, CancellationToken cancellationToken)
    {
        var rows = tables.GetTableClient(table);
        var old = await rows.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey lt {until}"),
                cancellationToken: cancellationToken)
            .Take(most)
            .ToListAsync(cancellationToken);
        var deleted = 0;
        foreach (var some in old.GroupBy(row => row.PartitionKey).SelectMany(partition => partition.Chunk(Changes.Most)))
        {
            var changes = new Changes(some[0].PartitionKey);
            foreach (var row in some)
            {
                changes.Delete(row.RowKey, row.ETag);
            }

            deleted += await new RowTable(rows).CommitAsync(changes, cancellationToken) ? some.Length : 0;
        }

        return deleted;
    }
}
