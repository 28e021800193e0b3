using System.Text.Json;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Storage;

namespace TeamsIsms.Records.Shelves;

/// <summary>The revisions of controlled documents as records: one ends when another takes its place or it becomes obsolete.</summary>
internal sealed class DocumentShelfRun(RegisterTable register, DocumentTable documents, ErasureTable erasure, LibraryPlaceClient library)
    : IRecordShelf
{
    public RecordKind Kind => RecordKind.Documents;

    /// <summary>All that ever bound; what was disposed is none any more.</summary>
    public async Task<IReadOnlyList<KeptRecord>> ListAsync(CancellationToken cancellationToken)
    {
        var records = new List<KeptRecord>();
        foreach (var line in await register.ListAsync(cancellationToken))
        {
            if (await documents.FindAsync(line.Id, cancellationToken) is { } entry)
            {
                records.AddRange(
                    from revision in entry.Revisions
                    where revision.PublishedAt is not null && revision.Status != DocumentStatus.Disposed
                    select Of(entry.Document, revision));
            }
        }

        return records;
    }

    public async Task<ShelfAnswer> EraseAsync(
        KeptRecord record, DisposalOrder order, string? cursor, CancellationToken cancellationToken)
    {
        var (id, number) = Read(record);
        if (await documents.FindAsync(id, cancellationToken) is not { } entry
            || entry.Find(number) is not { } revision)
        {
            return new ShelfAnswer(0, []);
        }

        if (revision.Status == DocumentStatus.Disposed)
        {
            return new ShelfAnswer(1, []); // a try before came so far
        }

        if (order.Keeps(Of(entry.Document, revision)) is { } because)
        {
            return ShelfAnswer.Keeping(record, because);
        }

        if (OwnFile(entry, revision) is { } item && await library.DeleteAsync(item, cancellationToken) is { } refusal)
        {
            return ShelfAnswer.Keeping(record, Stays.Of(refusal));
        }

        var stays = await erasure.EraseTrailAsync(
            TableNames.Documents,
            DocumentTable.Partition(id),
            entry.Document.Subject,
            trail => IsAbout(trail, revision.Revision),
            order.Disposal.Number,
            cancellationToken);
        if (stays is { } why)
        {
            return ShelfAnswer.Keeping(record, why);
        }

        var disposed = await documents.ActAsync(
            id,
            current => DisposeDocument.Dispose(
                current, number, KeptUntil(order, revision), isHeld: false, First(order), Second(order), order.Act),
            order.Now,
            cancellationToken);
        return disposed.Refusal is null ? new ShelfAnswer(1, []) : ShelfAnswer.Keeping(record, KeptBecause.InUse);
    }

    public IReadOnlyList<TrailPlace> TrailOf(KeptRecord record) =>
    [
        new TrailPlace(
            TableNames.Documents,
            DocumentTable.Partition(Read(record).Id),
            TrailRows.Prefix($"document/{Read(record).Id}")[TrailRows.AllPrefix.Length..]),
    ];

    /// <summary>Whether a record of the document's chain is about a revision: its note begins with it.</summary>
    internal static bool IsAbout(TrailRecord trail, string revision) =>
        JsonSerializer.Deserialize(trail.Detail, TrailJson.Default.TrailDetail)?.Note is { } note
        && (note == revision || note.StartsWith($"{revision} ", StringComparison.Ordinal));

    // Revisions may be versions of one file; that goes with the last of them.
    private static string? OwnFile(RegisterEntry entry, DocumentRevision revision) =>
        (revision.Pinned?.ItemId ?? revision.ItemId) is { } item
        && entry.Revisions.All(other => other.Order == revision.Order
            || other.Status == DocumentStatus.Disposed
            || (other.Pinned?.ItemId ?? other.ItemId) != item)
            ? item
            : null;

    private static DateOnly? KeptUntil(DisposalOrder order, DocumentRevision revision) =>
        order.Class.Terms is { } terms && revision.EndedAt is { } ended ? Retention.LastDay(terms, Taipei.Day(ended)) : null;

    // Their roles were checked when each of them acted.
    private static DocumentActor First(DisposalOrder order) => new(order.Disposal.Approval.Requester, IsStaff: true, [Role.DocumentController]);

    private static DocumentActor Second(DisposalOrder order) => new(order.Disposal.Confirmed?.By ?? order.Disposal.Approval.Requester, IsStaff: true, []);

    private static KeptRecord Of(ControlledDocument document, DocumentRevision revision) =>
        new(document.Number, revision.EndedAt is { } ended ? Taipei.Day(ended) : null) { Key = $"{document.Id}|{revision.Revision}" };

    private static (DocumentId Id, string Revision) Read(KeptRecord record) =>
        record.Key.Split('|', 2) is [var id, var revision] && DocumentId.Parse(id) is { } read
            ? (read, revision)
            : throw new InvalidDataException($"'{record.Key}' is no revision.");
}
