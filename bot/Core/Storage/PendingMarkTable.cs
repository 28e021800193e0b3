using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace TeamsIsms.Storage;

/// <summary>A partition that may hold records without a place in the log.</summary>
/// <param name="Age">Since a writer last announced itself, by the clock of the storage service.</param>
internal sealed record PendingMark(string Partition, ETag Version, TimeSpan Age);

/// <summary>
/// Tells the sequencer where to look: a row per partition, in a partition of the same table, written before the first record of ten
/// minutes. A writer remembers that, so a warm partition costs no call. Ages come from the storage service and spans from a clock that
/// only runs forward, so no two machines' clocks are ever compared.
/// </summary>
internal sealed class PendingMarkTable(TableClient table)
{
    public const string Partition = "pending";

    /// <summary>How long a mark stays after its last writer; many times what a commit takes at worst.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private const int MostRemembered = 20_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    // not the product's clock: the sandbox moves that by days, and nothing here is a date
    private static readonly TimeProvider Clock = TimeProvider.System;

    private readonly ConcurrentDictionary<string, long> _marked = new(StringComparer.Ordinal);

    /// <summary>Returns when the partition is marked for as long as a commit may take.</summary>
    public Task EnsureAsync(string partition, CancellationToken cancellationToken) =>
        _marked.TryGetValue(partition, out var marked) && Clock.GetElapsedTime(marked) < Remembered
            ? Task.CompletedTask
            : MarkAsync(partition, cancellationToken);

    /// <summary>Every marked partition of the table.</summary>
    public async IAsyncEnumerable<PendingMark> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var marks = table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellationToken);
        await foreach (var page in marks.AsPages())
        {
            var now = page.GetRawResponse().Headers.Date;
            foreach (var row in page.Values)
            {
                yield return new PendingMark(row.RowKey, row.ETag, now - row.Timestamp ?? TimeSpan.Zero);
            }
        }
    }

    /// <summary>Takes the mark away unless a writer has renewed it.</summary>
    public async Task RemoveAsync(PendingMark mark, CancellationToken cancellationToken)
    {
        try
        {
            await table.DeleteEntityAsync(Partition, mark.Partition, mark.Version, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            // renewed, or another sequencer was first
        }
    }

    private async Task MarkAsync(string partition, CancellationToken cancellationToken)
    {
        var begun = Clock.GetTimestamp();
        await table.UpsertEntityAsync(new TableEntity(Partition, partition), TableUpdateMode.Replace, cancellationToken);
        if (_marked.Count >= MostRemembered)
        {
            _marked.Clear();
        }

        _marked[partition] = begun;
    }
}
