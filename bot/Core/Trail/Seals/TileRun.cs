using TeamsIsms.Storage;
using TeamsIsms.Trail.Log;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Trail.Seals;

/// <summary>
/// Writes a log's tree as files up to a seal, from the rows alone. Full tiles are written once, and how far they are is kept, so a crash
/// writes the same again; memory holds one tile.
/// </summary>
internal sealed class TileRun(LogTable log, TrailBlobClient blobs)
{
    private const string Key = "tiles";

    // How many tiles a crash may repeat.
    private const int SaveEvery = 64;

    public async Task WriteAsync(Seal seal, CancellationToken cancellationToken)
    {
        var (year, size) = (seal.Id.Year, seal.Edge.Size);
        var partition = LogRows.Partition(year);
        var row = await log.Rows.FindAsync(partition, Key, cancellationToken);
        var progress = row?.Read(SealJson.Default.TileProgress) ?? TileProgress.None;
        var leaves = new List<string>();
        await foreach (var placed in log.EntriesAsync(year, progress.Size, size, cancellationToken))
        {
            leaves.Add(placed.Entry.Leaf);
            if (leaves.Count < TilePath.Full)
            {
                continue;
            }

            (progress, var files) = progress.Add(leaves);
            leaves.Clear();
            await KeepAsync(partition, files, cancellationToken);
            if (progress.Full % SaveEvery == 0)
            {
                row = await SaveAsync(partition, row, progress, cancellationToken);
            }
        }

        await SaveAsync(partition, row, progress, cancellationToken);
        await KeepAsync(partition, progress.Partial(leaves), cancellationToken);
    }

    private async Task KeepAsync(string folder, IEnumerable<TileFile> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            await blobs.KeepAsync($"{folder}/{file.Path}", file.Content, cancellationToken);
        }
    }

    // When another instance was first it wrote the same files; what it noted is as good.
    private async Task<Row?> SaveAsync(string partition, Row? row, TileProgress progress, CancellationToken cancellationToken)
    {
        if (row?.Read(SealJson.Default.TileProgress).Full != progress.Full)
        {
            await log.Rows.CommitAsync(new Changes(partition).Put(Key, row, progress, SealJson.Default.TileProgress), cancellationToken);
        }

        return await log.Rows.FindAsync(partition, Key, cancellationToken);
    }
}
