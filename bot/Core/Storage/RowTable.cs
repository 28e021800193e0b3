using System.Net;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace TeamsIsms.Storage;

/// <summary>The conventions every feature's table is read and written with: by partition, with versions, in transactions.</summary>
public sealed class RowTable(TableClient table)
{
    private readonly PendingMarkTable _marks = new(table);

    public async Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellationToken);
        return found.HasValue && found.Value is { } entity ? Read(entity) : null;
    }

    /// <summary>The rows that exist of those named, in one call.</summary>
    public async Task<IReadOnlyDictionary<string, Row>> FindAsync(
        string partition, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var named = string.Join(" or ", keys.Select(key => TableClient.CreateQueryFilter($"RowKey eq {key}")));
        var filter = $"{TableClient.CreateQueryFilter($"PartitionKey eq {partition}")} and ({named})";
        var rows = new Dictionary<string, Row>(StringComparer.Ordinal);
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            rows[entity.RowKey] = Read(entity);
        }

        return rows;
    }

    /// <summary>All rows whose key begins with the prefix, in key order, page after page. Keys are ASCII.</summary>
    public IAsyncEnumerable<Row> WithPrefixAsync(string partition, string prefix, CancellationToken cancellationToken) =>
        RangeAsync(partition, prefix, prefix + '~', cancellationToken);

    /// <summary>All rows with <paramref name="first"/> ≤ key ≤ <paramref name="last"/>, compared ordinally.</summary>
    public async IAsyncEnumerable<Row> RangeAsync(
        string partition, string first, string last, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {partition} and RowKey ge {first} and RowKey le {last}");
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            yield return Read(entity);
        }
    }

    /// <summary>
    /// Of all partitions whose name begins with the prefix, in their order, the rows whose key lies in one of the ranges. Keys are ASCII.
    /// </summary>
    public async IAsyncEnumerable<(string Partition, Row Row)> AcrossAsync(
        string prefix, IReadOnlyList<(string First, string Last)> keys, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ranges = string.Join(
            " or ", keys.Select(range => $"({TableClient.CreateQueryFilter($"RowKey ge {range.First} and RowKey le {range.Last}")})"));
        var filter = $"{TableClient.CreateQueryFilter($"PartitionKey ge {prefix} and PartitionKey le {prefix + '~'}")} and ({ranges})";
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            yield return (entity.PartitionKey, Read(entity));
        }
    }

    /// <summary>False when another writer was first: a row changed since it was read, or exists already. Nothing is stored then.</summary>
    public async Task<bool> CommitAsync(Changes changes, CancellationToken cancellationToken) =>
        await StoreAsync(changes, cancellationToken) is not null;

    /// <summary>As <see cref="CommitAsync"/>, for a writer that goes on with the same rows.</summary>
    /// <returns>The new versions by row key; null when another writer was first.</returns>
    public async Task<IReadOnlyDictionary<string, ETag>?> StoreAsync(Changes changes, CancellationToken cancellationToken)
    {
        if (changes.HasLeaves)
        {
            await _marks.EnsureAsync(changes.Partition, cancellationToken);
        }

        try
        {
            var answers = await table.SubmitTransactionAsync(changes.Actions, cancellationToken);
            return changes.Actions
                .Zip(answers.Value, (action, answer) => (action.Entity.RowKey, answer.Headers.ETag))
                .Where(written => written.ETag is not null)
                .ToDictionary(written => written.RowKey, written => written.ETag!.Value, StringComparer.Ordinal);
        }
        catch (RequestFailedException e) when (e.Status is (int)HttpStatusCode.Conflict
            or (int)HttpStatusCode.PreconditionFailed or (int)HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    private static Row Read(TableEntity entity) => new(entity.RowKey, entity.ETag, entity);
}
