using Microsoft.Extensions.Options;
using TeamsIsms.Incidents.Evidence;

namespace TeamsIsms.Training.Evaluations;

/// <summary>Brings a file that somebody sent for their training into the folder of training records.</summary>
internal sealed class TrainingFileRun(
    IncomingTable incoming, FileClient files, LibraryWriteClient library, IOptions<TrainingRecordOptions> options, TimeProvider time)
{
    private const int HashLength = 16;
    private const string Word = ".docx";

    private static readonly string[] Scans = [".pdf", ".png", ".jpg", ".jpeg", ".webp", ".gif"];

    /// <summary>What a report is handed in as.</summary>
    public static bool IsReport(AttachedFile file) => FileRules.Extension(file.Name) == Word;

    /// <summary>What a certificate is scanned to.</summary>
    public static bool IsScan(AttachedFile file) => file.IsPicture || Scans.Contains(FileRules.Extension(file.Name));

    /// <summary>Stores the last such file that waits and reads its text where it is a Word file. The same bytes come to the same stored file.</summary>
    /// <param name="takes">Which files are meant.</param>
    /// <param name="what">Begins the name of the stored file.</param>
    public async Task<Outcome<TakenFile>> TakeAsync(
        Guid person, Func<AttachedFile, bool> takes, string what, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var waiting = (await incoming.ReadAsync(person, now, cancellationToken)).LastOrDefault(one => takes(one.Value));
        if (waiting is not { Key: { } key, Value: { } file })
        {
            return new NoFileWaits();
        }

        var fetched = await files.FetchAsync(file, cancellationToken);
        if (fetched.Value is not { } received)
        {
            return fetched.Refusal!; // no value: refused
        }

        await using (received)
        {
            var text = IsReport(file) ? await ReadAsync(received, cancellationToken) : "";
            if (text.Refusal is { } unreadable)
            {
                return unreadable;
            }

            await using var content = received.Open();
            var name = LibraryName.Safe($"{what}_{received.Sha256[..HashLength]}", received.Extension);
            var saved = await library.UploadAsync(
                $"{options.Value.RecordsFolder}/{Taipei.Day(now).Year:D4}", name, content, UploadConflict.Replace, cancellationToken);
            return saved.Value is { } stored
                ? new TakenFile(key, new StoredTrainingFile(file.Name.Length > 0 ? file.Name : stored.Name, stored.WebUrl, received.Sha256) { ItemId = stored.ItemId }, text.Value ?? "")
                : saved.Refusal!; // no value: refused
        }
    }

    /// <summary>Once it is kept with the training.</summary>
    public Task ForgetAsync(Guid person, TakenFile file, CancellationToken cancellationToken) =>
        incoming.ForgetAsync(person, [file.Key], cancellationToken);

    private static async Task<Outcome<string>> ReadAsync(ReceivedFile received, CancellationToken cancellationToken)
    {
        await using var content = received.Open();
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellationToken);
        return DocxText.Read(bytes.ToArray(), WriteReflection.Longest);
    }
}

/// <param name="Key">Under which it waited.</param>
/// <param name="Text">Of a Word file; empty for any other.</param>
internal sealed record TakenFile(string Key, StoredTrainingFile File, string Text);
