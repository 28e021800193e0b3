using Microsoft.Extensions.Options;
using TeamsIsms.Binders;
using TeamsIsms.Graph;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Storage;

namespace TeamsIsms.Records.Shelves;

/// <summary>Binders of evidence: the file goes from the library, the entry keeps what it was about.</summary>
internal sealed class BinderShelfRun(BinderTable binders, ErasureTable erasure, LibraryPlaceClient library, IOptions<GraphOptions> options)
    : IRecordShelf
{
    public RecordKind Kind => RecordKind.Binders;

    public async Task<IReadOnlyList<KeptRecord>> ListAsync(CancellationToken cancellationToken) =>
        [.. from binder in await binders.ListAsync(cancellationToken) where binder.Erased is not { IsWhole: true } select Of(binder)];

    public async Task<ShelfAnswer> EraseAsync(
        KeptRecord record, DisposalOrder order, string? cursor, CancellationToken cancellationToken)
    {
        if (BinderId.Parse(record.Key) is not { } id || await binders.FindAsync(id, cancellationToken) is not { } binder)
        {
            return new ShelfAnswer(0, []);
        }

        if (binder.Erased is null && order.Keeps(Of(binder)) is { } because)
        {
            return ShelfAnswer.Keeping(record, because);
        }

        if (binder.File is not null
            && await library.DeleteAsync(options.Value.ReportsFolder, BinderStoreRun.NameOf(binder), cancellationToken) is { } refusal)
        {
            return ShelfAnswer.Keeping(record, Stays.Of(refusal));
        }

        return await erasure.EraseAsync(Object(id, order), order, cancellationToken) is { } stays
            ? ShelfAnswer.Keeping(record, stays)
            : new ShelfAnswer(1, []);
    }

    public IReadOnlyList<TrailPlace> TrailOf(KeptRecord record) =>
        [new TrailPlace(TableNames.Binders, BinderTable.Partition, $"binder.{record.Key}|")];

    private static KeptRecord Of(EvidenceBinder binder)
    {
        var ended = binder.Status == BinderStatus.Asked ? (DateTimeOffset?)null : binder.File?.At ?? binder.AskedAt;
        var id = binder.Id.ToString();
        return new KeptRecord($"BND-{id[^8..]}", ended is { } at ? Taipei.Day(at) : null) { Key = id };
    }

    private static ErasedObject<EvidenceBinder> Object(BinderId id, DisposalOrder order) => new(
        TableNames.Binders, BinderTable.Partition, BinderTable.Key(id), $"binder/{id}", BinderJson.Default.EvidenceBinder)
    {
        Mark = binder => binder.Erased,
        Trail = binder => binder.Trail,
        Strip = (binder, _) => binder with { File = null, Problem = null },
        With = (binder, trail, mark) => binder with { Trail = trail, Erased = mark },
        Keeps = binder => order.Keeps(Of(binder)),
    };
}
