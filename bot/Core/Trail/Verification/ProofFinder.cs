using System.Text;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Verification;

/// <summary>Makes one record's evidence from the log's files and its last checkpoint.</summary>
internal static class ProofFinder
{
    /// <returns>Null when the last seal does not cover the record yet.</returns>
    /// <exception cref="InvalidDataException">A file of the log is missing.</exception>
    public static async Task<TlogProof?> FindAsync(IKeptLog log, int year, long index, CancellationToken cancellationToken)
    {
        var note = await log.FileAsync(year, SealCheck.CheckpointFile, cancellationToken) is { } file ? Encoding.UTF8.GetString(file) : null;
        if (note is null || SignedNote.Parse(note) is not { } signed || Checkpoint.Parse(signed.Body) is not { } checkpoint || index >= checkpoint.Size)
        {
            return null;
        }

        var entry = await log.EntriesAsync(year, index, cancellationToken).FirstAsync(cancellationToken);
        var tiles = new LogTiles(checkpoint.Size, (path, cancel) => log.FileAsync(year, path, cancel));
        var hashes = await tiles.RootsAsync(LogProof.Inclusion(index, checkpoint.Size), cancellationToken);
        return new TlogProof(Encoding.UTF8.GetString(entry.Leaf), index, hashes, note);
    }
}
