namespace TeamsIsms.Incidents.Evidence;

/// <summary>Brings attached files into the folder of their case, or of what else they are evidence for.</summary>
internal sealed class EvidenceRun(FileClient files, LibraryClient library, LibraryWriteClient uploads)
{
    private const int Tries = 3;

    /// <summary>
    /// Fetches a file, hashes it and stores it. The same bytes come to the same stored file, however often this is repeated.
    /// </summary>
    /// <param name="root">Path of the folder of all cases inside the drive.</param>
    /// <param name="number">Of the case.</param>
    /// <param name="file">What was attached.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <returns>A refusal of this namespace or of the library; only <see cref="FileNotNow"/> is worth another try.</returns>
    public async Task<Outcome<StoredFile>> StoreAsync(
        string root, string number, AttachedFile file, CancellationToken cancellationToken)
    {
        var fetched = await files.FetchAsync(file, cancellationToken);
        if (fetched.Value is not { } received)
        {
            return fetched.Refusal ?? new FileNotNow(file.Name);
        }

        await using (received)
        {
            var stored = await UploadAsync($"{root}/{number}", number, received, cancellationToken);
            return stored.Value is not { } item ? stored.Refusal ?? new FileNotNow(file.Name)
                : await library.VersionAsync(item.ItemId, cancellationToken) is { Value: { } version }
                ? new StoredFile(item.Name, file.Name, item.ItemId, version, received.Sha256, received.Size, item.WebUrl)
                : new FileNotNow(file.Name);
        }
    }

    private async Task<Outcome<LibraryDocument>> UploadAsync(
        string folder, string number, ReceivedFile received, CancellationToken cancellationToken)
    {
        Refusal last = new LibraryNotConfigured();
        for (var (attempt, names) = (0, 0); attempt < Tries; attempt++)
        {
            var name = FileRules.Name(number, received.Sha256, received.Extension, names);
            await using var content = received.Open();
            var outcome = await uploads.UploadAsync(folder, name, content, UploadConflict.Refuse, cancellationToken);
            if (outcome.Refusal is NameTaken)
            {
                outcome = await library.FindInAsync($"{folder}/{name}", cancellationToken);
            }

            if (outcome.Refusal is not { } refusal)
            {
                return outcome;
            }

            // Somebody holds a file of that name: another name is free. A folder that went away meanwhile is made again.
            (last, names) = (refusal, refusal is DocumentLocked ? names + 1 : names);
        }

        return last;
    }
}
