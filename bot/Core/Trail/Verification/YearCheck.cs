using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Verification;

/// <summary>One year's log, read once from its first record to its last.</summary>
internal sealed class YearCheck(IKeptLog log, int year, SealCheck seals, SealLeaves leaves, ChainCheck chains)
{
    private const string TileFolder = "tile/";
    private const string StateName = "state";

    private LogEdge _edge = LogEdge.Empty;

    /// <summary>How many records there are.</summary>
    public long Size => _edge.Size;

    /// <param name="places">Takes where the records' rows must be.</param>
    /// <returns>The first thing that is wrong; null when nothing is.</returns>
    public async Task<Flaw?> RunAsync(PlaceIndex places, CancellationToken cancellationToken)
    {
        // The files and the seals before the records, which grow while we read.
        var files = await log.FilesAsync(year, cancellationToken).ToListAsync(cancellationToken);
        var state = await log.EdgeAsync(year, cancellationToken);
        if (await seals.ReadAsync(files, cancellationToken) is { } flaw)
        {
            return flaw;
        }

        if (state is null && log.HasRows)
        {
            return Wrong(FlawKind.RowMissing, StateName, null);
        }

        var tiles = new TileFiles(files.Where(file => file.StartsWith(TileFolder, StringComparison.Ordinal)));
        if (tiles.Missing(seals.Sizes) is { } missing)
        {
            return Wrong(FlawKind.FileMissing, missing.ToString(), new RecordName(TileFiles.First(missing, 0)));
        }

        IEnumerable<Milestone> known = state is null ? seals.Milestones : [.. seals.Milestones, new Milestone(StateName, state.Size, state.Root())];
        return await ReadAsync(new TileCheck(tiles, (path, cancel) => log.FileAsync(year, path, cancel)), new(known), places, cancellationToken)
            ?? (tiles.Strange(Size) is { } strange ? Wrong(FlawKind.FileUnknown, strange, null) : null);
    }

    private async Task<Flaw?> ReadAsync(TileCheck tiles, RootCheck roots, PlaceIndex places, CancellationToken cancellationToken)
    {
        await foreach (var entry in log.EntriesAsync(year, 0, cancellationToken))
        {
            if ((Compare(roots) ?? await AddAsync(entry, tiles, places, cancellationToken)) is { } flaw)
            {
                return flaw;
            }
        }

        return Compare(roots) is { } wrong ? wrong
            : roots.Next is { } beyond ? Wrong(FlawKind.LogShorter, beyond.Name, new RecordName(Size))
            : await tiles.FinishAsync(cancellationToken) is { } differs ? Wrong(FlawKind.FileDiffers, differs.File, new RecordName(differs.Index))
            : null;
    }

    private Flaw? Compare(RootCheck roots) =>
        roots.Find(_edge) is { } differs ? Wrong(FlawKind.RootDiffers, differs.Name, new RecordName(roots.Agreed)) : null;

    private async Task<Flaw?> AddAsync(KeptEntry entry, TileCheck tiles, PlaceIndex places, CancellationToken cancellationToken)
    {
        if (entry.Index != Size)
        {
            return Wrong(FlawKind.EntryMissing, $"{entry.Index}", new RecordName(Size));
        }

        var leaf = RecordName.Read(entry.Leaf);
        var hash = LogHash.Leaf(entry.Leaf);
        if (await tiles.AddAsync(entry.Index, entry.Leaf, hash, cancellationToken) is { } differs)
        {
            return Wrong(FlawKind.FileDiffers, differs.File, differs.Index == entry.Index ? RecordName.Of(entry.Index, leaf) : new RecordName(differs.Index));
        }

        if (entry.Place is { } place)
        {
            places.Expect(year, entry.Index, place, hash);
        }

        _edge = _edge.Append(hash);
        return leaf is null ? Wrong(FlawKind.EntryUnreadable, $"{entry.Leaf.Length}", new RecordName(entry.Index))
            : chains.Add(year, entry.Index, leaf, hash) is { } broken ? broken.Say()
            : leaves.Find(year, entry.Index, leaf, seals) is { } wrong ? Wrong(wrong.Kind, wrong.Seal, RecordName.Of(entry.Index, leaf))
            : null;
    }

    private Flaw Wrong(FlawKind kind, string where, RecordName? record) => new(kind, where, year, record);
}
