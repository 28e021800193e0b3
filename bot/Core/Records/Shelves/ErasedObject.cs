using System.Text.Json.Serialization.Metadata;
using TeamsIsms.Storage;

namespace TeamsIsms.Records.Shelves;

/// <summary>An object of a table whose content is to go.</summary>
/// <param name="Subject">What the trail calls it.</param>
internal sealed record ErasedObject<T>(string Table, string Partition, string Key, string Subject, JsonTypeInfo<T> Type)
    where T : class
{
    public required Func<T, Erased?> Mark { get; init; }

    public required Func<T, TrailHead> Trail { get; init; }

    /// <summary>What others count on, and nothing else: the object without its content.</summary>
    public required Func<T, Erased, T> Strip { get; init; }

    /// <summary>The stripped object with the end of its chain, and with the mark whole or not.</summary>
    public required Func<T, TrailHead, Erased, T> With { get; init; }

    /// <summary>Why it stays; null when it may go. Asked of the row that is replaced.</summary>
    public required Func<T, KeptBecause?> Keeps { get; init; }

    /// <summary>How the keys of rows begin that hang on it and go.</summary>
    public Func<T, IReadOnlyList<string>> Hanging { get; init; } = _ => [];
}

/// <summary>The rows that go with an object.</summary>
/// <param name="Trail">Lose salt and detail.</param>
/// <param name="Hanging">Go altogether.</param>
internal sealed record ErasedRows(IReadOnlyList<Row> Trail, IReadOnlyList<Row> Hanging)
{
    /// <summary>Every record of the trail has its place in the log, so that a seal covers its leaf.</summary>
    public bool IsSealable => Trail.All(TrailRows.HasPlace);

    public int Count => Trail.Count + Hanging.Count;

    public void AddTo(Changes changes, string disposal)
    {
        foreach (var row in Trail)
        {
            changes.EraseDetail(row, disposal);
        }

        foreach (var row in Hanging)
        {
            changes.Delete(row.Key, row.Version);
        }
    }

    /// <summary>Parts that fit a transaction each.</summary>
    public IEnumerable<ErasedRows> Parts(int most) =>
    [
        .. Trail.Chunk(most).Select(part => new ErasedRows(part, [])),
        .. Hanging.Chunk(most).Select(part => new ErasedRows([], part)),
    ];
}
