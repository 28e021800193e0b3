using Microsoft.Extensions.Options;
using TeamsIsms.Graph;

namespace TeamsIsms.Documents.Reconcile;

/// <summary>
/// Makes the library show what the register says of a file: columns, and for a revision that ended the folder, the name and the lock.
/// Each step looks at what is there first, so it can be repeated after any of them.
/// </summary>
internal sealed class LibraryPlaceRun(LibraryPlaceClient places, LibraryWriteClient library, IOptions<GraphOptions> options)
{
    // Somebody has the file open; nobody waits for it.
    private static readonly TimeSpan Open = TimeSpan.FromMinutes(1);

    /// <returns>The pause before another try; null when it is done or cannot be done.</returns>
    public async Task<TimeSpan?> PlaceAsync(WantedFile wanted, CancellationToken cancellationToken)
    {
        var found = await places.FindAsync(wanted.ItemId, cancellationToken);
        if (found.Value is { } file && wanted.Differing(file.Document) is { Count: > 0 } fields)
        {
            var set = await library.SetFieldsAsync(wanted.ItemId, fields, file.ETag, cancellationToken);
            found = set.Refusal is { } refusal ? refusal : await places.FindAsync(wanted.ItemId, cancellationToken);
        }

        if (found.Value is { } current && wanted.Name is { } name)
        {
            found = await MoveAsync(current, name, cancellationToken);
        }

        return found.Refusal switch
        {
            DocumentChanged => SendPause.Busy,
            DocumentLocked => Open,
            _ => null,
        };
    }

    private async Task<Outcome<LibraryFile>> MoveAsync(LibraryFile file, string name, CancellationToken cancellationToken)
    {
        var folder = await library.FolderAsync(options.Value.ObsoleteFolder, cancellationToken);
        if (folder.Value is not { } to)
        {
            return folder.Refusal!; // no value: refused
        }

        Outcome<LibraryFile> moved = file;
        if (file.FolderId != to)
        {
            moved = await places.MoveAsync(file, to, name, cancellationToken);
            if (moved.Refusal is NameTaken)
            {
                moved = await places.MoveAsync(file, to, Unlike(name, file.Document.ItemId), cancellationToken);
            }
        }

        if (moved.Value is { IsLocked: false })
        {
            // The folder's permissions protect it too; where SharePoint refuses the lock, they alone do (decision 0020).
            await places.LockAsync(file.Document.ItemId, cancellationToken);
        }

        return moved;
    }

    private static string Unlike(string name, string itemId) =>
        LibraryName.Safe($"{Path.GetFileNameWithoutExtension(name)} {itemId[^Math.Min(6, itemId.Length)..]}", Path.GetExtension(name));
}
