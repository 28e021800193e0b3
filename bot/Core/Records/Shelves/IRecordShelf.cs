using TeamsIsms.Records.Disposals;

namespace TeamsIsms.Records.Shelves;

/// <summary>Where the records of one class stand: what there is, and how the content of one goes while counters and leaves stay.</summary>
internal interface IRecordShelf
{
    RecordKind Kind { get; }

    /// <summary>Everything whose content still stands.</summary>
    Task<IReadOnlyList<KeptRecord>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Erases the next part of a record. Whatever was erased before, also by a try that was cut off, is counted and left alone.</summary>
    /// <param name="cursor">Of the answer before; null at the beginning of a record.</param>
    Task<ShelfAnswer> EraseAsync(KeptRecord record, DisposalOrder order, string? cursor, CancellationToken cancellationToken);

    /// <summary>Where the trail of a record stands.</summary>
    IReadOnlyList<TrailPlace> TrailOf(KeptRecord record);
}

/// <param name="Partitions">How the names of the partitions begin.</param>
/// <param name="Keys">How the keys begin, of trail rows, without <see cref="TrailRows.AllPrefix"/>; empty for all of them.</param>
internal sealed record TrailPlace(string Table, string Partitions, string Keys = "");

/// <summary>What was decided, and the class as it is judged now: what was held or got other terms since then stays.</summary>
internal sealed record DisposalOrder(RecordClass Class, Disposal Disposal, DateTimeOffset Now)
{
    public const string Function = "RecordsDispose";

    public Act Act => new(TrailActor.System(Function), Now);

    public Erased Mark => new(Disposal.Number, Now);

    /// <summary>Null when it may go.</summary>
    public KeptBecause? Keeps(KeptRecord record) => Retention.Keeps(Class, record, Disposal.Day);
}
