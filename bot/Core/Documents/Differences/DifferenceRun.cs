using System.Collections.Concurrent;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Documents.Texts;

namespace TeamsIsms.Documents.Differences;

/// <summary>Fetches two revisions and compares them. What two hashes differ in never changes, so the last ones compared are remembered.</summary>
internal sealed class DifferenceRun(LibraryClient library)
{
    private const int MostKept = 50;

    private readonly ConcurrentDictionary<(string Before, string After), Outcome<DocumentDifference>> _known = new();

    /// <param name="revision">The newer one; null for the one in the making, else the one in force.</param>
    /// <returns>Null when there is no such revision.</returns>
    public async Task<DifferenceView?> OfAsync(RegisterEntry entry, string? revision, CancellationToken cancellationToken)
    {
        if (ComparedRevisions.Of(entry, revision) is not { } compared)
        {
            return null;
        }

        var difference = compared.Before is { } before ? await CompareAsync(before, compared.After, cancellationToken) : null;
        return new DifferenceView(entry.Document.Id.ToString(), entry.Document.Title, compared.Before?.Revision, compared.After.Revision, difference);
    }

    private async Task<Outcome<DocumentDifference>> CompareAsync(
        DocumentRevision before, DocumentRevision after, CancellationToken cancellationToken)
    {
        if (before.Pinned is not { } old || !ReadText.Takes(old.Name))
        {
            return new NotComparable();
        }

        var pinned = after.Pinned is { } frozen ? frozen : await NowAsync(after, cancellationToken);
        if (pinned.Value is not { } @new)
        {
            return pinned.Refusal!; // no value: refused
        }

        if (_known.TryGetValue((old.Sha256, @new.Sha256), out var known))
        {
            return known;
        }

        var texts = (await ReadAsync(old, cancellationToken), await ReadAsync(@new, cancellationToken));
        if (texts is not ({ Value: { } first }, { Value: { } second }))
        {
            return (texts.Item1.Refusal ?? texts.Item2.Refusal)!; // one of them has no value
        }

        if (_known.Count >= MostKept)
        {
            _known.Clear();
        }

        return _known[(old.Sha256, @new.Sha256)] = CompareTexts.Compare(first, second);
    }

    // A draft has no frozen file yet: as it is at this moment.
    private async Task<Outcome<PinnedFile>> NowAsync(DocumentRevision draft, CancellationToken cancellationToken) =>
        draft.ItemId is { } item
            ? (await library.PinAsync(item, cancellationToken)).Match<Outcome<PinnedFile>>(pinned => PinnedFile.Of(pinned), refusal => refusal)
            : new UnknownDocument();

    private async Task<Outcome<DocumentText>> ReadAsync(PinnedFile file, CancellationToken cancellationToken) =>
        (await library.ReadAsync(file.ItemId, file.VersionId, file.Sha256, cancellationToken))
            .Match(bytes => ReadText.Of(file.Name, bytes), refusal => refusal);
}
