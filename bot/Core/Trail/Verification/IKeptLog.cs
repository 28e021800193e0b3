using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Verification;

/// <summary>
/// The logs as they are kept somewhere: where the product writes them, or as files that somebody took away.
/// Everything is read as a stream and nothing is believed.
/// </summary>
internal interface IKeptLog
{
    /// <summary>Whether the records' own rows can be read too; files hold the log alone.</summary>
    bool HasRows { get; }

    /// <summary>The years that have a log, the earliest first.</summary>
    Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken);

    /// <summary>The log's records in their order.</summary>
    /// <param name="first">Index of the first one wanted.</param>
    IAsyncEnumerable<KeptEntry> EntriesAsync(int year, long first, CancellationToken cancellationToken);

    /// <summary>Paths of the log's files, below the folder of the year.</summary>
    IAsyncEnumerable<string> FilesAsync(int year, CancellationToken cancellationToken);

    /// <returns>Null when there is no such file.</returns>
    Task<byte[]?> FileAsync(int year, string path, CancellationToken cancellationToken);

    /// <summary>The seals as the log's own rows have them; nothing where there are no rows.</summary>
    IAsyncEnumerable<KeptSeal> SealsAsync(int year, CancellationToken cancellationToken);

    /// <returns>The edge the next record is added to; null where there are no rows.</returns>
    Task<LogEdge?> EdgeAsync(int year, CancellationToken cancellationToken);

    /// <summary>Every trail row of every table: partition after partition, each object's in the order of their numbers.</summary>
    IAsyncEnumerable<KeptRow> RowsAsync(CancellationToken cancellationToken);
}
