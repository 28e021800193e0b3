using System.Globalization;
using TeamsIsms.Trail.Log;
using TeamsIsms.Trail.Verification;

namespace TeamsIsms.Tests.Trail.Verification;

/// <summary>Logs in memory, open to every manipulation.</summary>
internal sealed class WrittenLog : IKeptLog
{
    public SortedDictionary<int, WrittenYear> Years { get; init; } = [];

    public List<KeptRow> Rows { get; init; } = [];

    public bool HasRows { get; init; } = true;

    public WrittenLog Copy() => new()
    {
        Years = new(Years.ToDictionary(year => year.Key, year => year.Value.Copy())),
        Rows = [.. Rows],
        HasRows = HasRows,
    };

    public Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<int>>([.. Years.Keys]);

    public IAsyncEnumerable<KeptEntry> EntriesAsync(int year, long first, CancellationToken cancellationToken) =>
        Years[year].Entries.Where(entry => entry.Index >= first).OrderBy(entry => entry.Index).ToAsyncEnumerable();

    public IAsyncEnumerable<string> FilesAsync(int year, CancellationToken cancellationToken) => Years[year].Files.Keys.ToAsyncEnumerable();

    public Task<byte[]?> FileAsync(int year, string path, CancellationToken cancellationToken) =>
        Task.FromResult(Years[year].Files.GetValueOrDefault(path));

    public IAsyncEnumerable<KeptSeal> SealsAsync(int year, CancellationToken cancellationToken) =>
        (HasRows ? Years[year].Seals : []).ToAsyncEnumerable();

    public Task<LogEdge?> EdgeAsync(int year, CancellationToken cancellationToken) => Task.FromResult(HasRows ? Years[year].Edge : null);

    public IAsyncEnumerable<KeptRow> RowsAsync(CancellationToken cancellationToken) =>
        (HasRows ? Rows : []).OrderBy(row => row.Place.ToString(), StringComparer.Ordinal).ToAsyncEnumerable();
}

/// <summary>One year of them.</summary>
internal sealed class WrittenYear
{
    public List<KeptEntry> Entries { get; init; } = [];

    public SortedDictionary<string, byte[]> Files { get; init; } = new(StringComparer.Ordinal);

    public List<KeptSeal> Seals { get; init; } = [];

    public LogEdge Edge { get; set; } = LogEdge.Empty;

    /// <summary>How many records the last seal covers.</summary>
    public long Sealed { get; set; }

    public static string Folder(DateOnly day) => $"seals/{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}/";

    public WrittenYear Copy() => new()
    {
        Entries = [.. Entries],
        Files = new(Files, StringComparer.Ordinal),
        Seals = [.. Seals],
        Edge = Edge,
        Sealed = Sealed,
    };

    /// <summary>Writes the tiles and the edge that the entries give, as far as the log is sealed.</summary>
    public void WriteTiles()
    {
        var levels = new List<List<byte[]>> { Entries.Take((int)Sealed).Select(entry => LogHash.Leaf(entry.Leaf)).ToList() };
        while (levels[^1].Count >= TilePath.Full)
        {
            levels.Add([.. levels[^1].Chunk(TilePath.Full).Where(tile => tile.Length == TilePath.Full).Select(HashTile.Root)]);
        }

        foreach (var path in TilePath.OfTree(Sealed))
        {
            var first = (int)path.Number * TilePath.Full;
            Files[path.ToString()] = path.Level is { } level
                ? HashTile.Write(levels[level].Skip(first).Take(path.Width))
                : EntryBundle.Write(Entries.Skip(first).Take(path.Width).Select(entry => entry.Leaf));
        }

        Edge = Entries.Aggregate(LogEdge.Empty, (edge, entry) => edge.Append(LogHash.Leaf(entry.Leaf)));
    }
}
