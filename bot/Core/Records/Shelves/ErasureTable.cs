using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Storage;

namespace TeamsIsms.Records.Shelves;

/// <summary>
/// Erases objects where they stand. The object's own row changes first, at the version it was judged at, so nobody acts on it any more;
/// what does not fit that transaction follows, and the mark becomes whole at the end. Cut off, the next try goes on.
/// </summary>
internal sealed class ErasureTable(TableServiceClient tables)
{
    private const int Attempts = 6;

    // A transaction holds 100 rows; the object, its new record and the log's row are among them.
    private const int MostRows = 90;

    /// <returns>Null when nothing of its content stands any more.</returns>
    public async Task<KeptBecause?> EraseAsync<T>(ErasedObject<T> what, DisposalOrder order, CancellationToken cancellationToken)
        where T : class
    {
        var table = new RowTable(tables.GetTableClient(what.Table));
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await table.FindAsync(what.Partition, what.Key, cancellationToken) is not { } row)
            {
                return null; // it was never there
            }

            var value = row.Read(what.Type);
            var mark = what.Mark(value);
            if (mark is { IsWhole: true })
            {
                return null;
            }

            if (mark is null && what.Keeps(value) is { } because)
            {
                return because;
            }

            var rows = await ReadAsync(table, what, value, cancellationToken);
            if (!rows.IsSealable)
            {
                return KeptBecause.NotSealed;
            }

            if (await StepAsync(table, what, row, rows, order, cancellationToken))
            {
                return null;
            }
        }

        return KeptBecause.InUse;
    }

    /// <summary>Takes the details of some of an object's records away, where the object itself is changed elsewhere.</summary>
    public async Task<KeptBecause?> EraseTrailAsync(
        string name, string partition, string subject, Func<TrailRecord, bool> which, string disposal, CancellationToken cancellationToken)
    {
        var table = new RowTable(tables.GetTableClient(name));
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var trail = await TrailAsync(table, partition, subject, cancellationToken);
            var rows = new ErasedRows([.. trail.Where(row => which(TrailRows.Read(subject, row)))], []);
            if (!rows.IsSealable)
            {
                return KeptBecause.NotSealed;
            }

            if (await CommitAsync(table, partition, rows, disposal, cancellationToken))
            {
                return null;
            }
        }

        return KeptBecause.InUse;
    }

    /// <summary>The records whose details a disposal took, in the order of their places.</summary>
    public async IAsyncEnumerable<ErasedLeaf> LeavesAsync(
        TrailPlace place, string disposal, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var first = TrailRows.AllPrefix + place.Keys;
        var rows = new RowTable(tables.GetTableClient(place.Table)).AcrossAsync(place.Partitions, [(first, first + '~')], cancellationToken);
        await foreach (var (_, row) in rows)
        {
            if (row.Entity.GetString(TrailRows.ErasedBy) == disposal)
            {
                yield return new ErasedLeaf(
                    row.Entity.GetString(nameof(TrailRecord.Leaf)),
                    row.Entity.GetInt32(TrailRows.LogYear) ?? 0,
                    row.Entity.GetInt64(TrailRows.Index) ?? 0);
            }
        }
    }

    private static async Task<bool> StepAsync<T>(
        RowTable table, ErasedObject<T> what, Row row, ErasedRows rows, DisposalOrder order, CancellationToken cancellationToken)
        where T : class
    {
        var fits = rows.Count <= MostRows;
        var value = row.Read(what.Type);
        var changes = new Changes(what.Partition);
        if (what.Mark(value) is { } begun)
        {
            if (!fits)
            {
                return await CommitAsync(table, what.Partition, rows, begun.Disposal, cancellationToken)
                    && await FinishAsync(table, what, begun, cancellationToken);
            }

            changes.Replace(row.Key, row.Version, what.With(value, what.Trail(value), begun with { IsWhole = true }), what.Type);
            rows.AddTo(changes, begun.Disposal);
            return await table.CommitAsync(changes, cancellationToken);
        }

        var mark = order.Mark with { IsWhole = fits };
        var happened = new TrailEvent(
            TrailKinds.RecordsErased, what.Subject, order.Act.Actor, new TrailDetail(Note: order.Disposal.Number));
        var head = changes.Record(what.Trail(value), happened, order.Now);
        changes.Replace(row.Key, row.Version, what.With(what.Strip(value, mark), head, mark), what.Type);
        if (fits)
        {
            rows.AddTo(changes, mark.Disposal);
        }

        return await table.CommitAsync(changes, cancellationToken)
            && (fits || (await CommitAsync(table, what.Partition, rows, mark.Disposal, cancellationToken)
                && await FinishAsync(table, what, mark, cancellationToken)));
    }

    private static async Task<bool> FinishAsync<T>(RowTable table, ErasedObject<T> what, Erased mark, CancellationToken cancellationToken)
        where T : class =>
        await table.FindAsync(what.Partition, what.Key, cancellationToken) is { } row
        && row.Read(what.Type) is var value
        && await table.CommitAsync(
            new Changes(what.Partition).Replace(
                row.Key, row.Version, what.With(value, what.Trail(value), mark with { IsWhole = true }), what.Type),
            cancellationToken);

    private static async Task<bool> CommitAsync(
        RowTable table, string partition, ErasedRows rows, string disposal, CancellationToken cancellationToken)
    {
        foreach (var part in rows.Parts(MostRows))
        {
            var changes = new Changes(partition);
            part.AddTo(changes, disposal);
            if (!await table.CommitAsync(changes, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private static async Task<ErasedRows> ReadAsync<T>(RowTable table, ErasedObject<T> what, T value, CancellationToken cancellationToken)
        where T : class
    {
        var hanging = new List<Row>();
        foreach (var prefix in what.Hanging(value))
        {
            await foreach (var row in table.WithPrefixAsync(what.Partition, prefix, cancellationToken))
            {
                hanging.Add(row);
            }
        }

        return new ErasedRows(await TrailAsync(table, what.Partition, what.Subject, cancellationToken), hanging);
    }

    // What tells of the disposal itself stays.
    private static async Task<List<Row>> TrailAsync(RowTable table, string partition, string subject, CancellationToken cancellationToken)
    {
        var trail = new List<Row>();
        await foreach (var row in table.WithPrefixAsync(partition, TrailRows.Prefix(subject), cancellationToken))
        {
            var leaf = TrailLeaf.Read(row.Entity.GetString(nameof(TrailRecord.Leaf)));
            if (TrailRows.HasDetail(row) && leaf.Kind is not TrailKinds.RecordsErased)
            {
                trail.Add(row);
            }
        }

        return trail;
    }
}
