using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.Reconcile;

/// <summary>Looks into one file of a document that is under control, and acts on what became of it.</summary>
internal sealed class LibraryCheckRun(
    LibraryClient library, LibraryPlaceClient places, LibraryPlaceRun place, DocumentTable documents, LibraryTellRun tell)
{
    private const string Function = "DueWork";
    private const int HashShown = 16;

    /// <summary>Voids approvals of other bytes; alarms where published bytes are others.</summary>
    /// <returns>False when it is to be looked at again.</returns>
    public async Task<bool> ChangedAsync(RegisteredFile one, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var pinned = await library.PinAsync(one.File.ItemId, cancellationToken);
        if (pinned.Value is not { } current || await documents.FindAsync(one.Line.Id, cancellationToken) is not { } entry
            || entry.Find(one.Revision.Revision) is not { Pinned: { } frozen } revision)
        {
            return pinned.Refusal is null or DocumentTooLarge;
        }

        if (frozen.Sha256 == current.Sha256)
        {
            return true;
        }

        if (revision.Status is DocumentStatus.InReview or DocumentStatus.Approved)
        {
            var outcome = await documents.ActAsync(
                one.Line.Id, loaded => SubmitDocument.Void(loaded, current.Sha256, Of(now)), now, cancellationToken);
            return outcome.Refusal is null or NothingToVoid;
        }

        if (revision.Status != DocumentStatus.Published || await IsSameAsync(frozen, current, cancellationToken))
        {
            return true;
        }

        var about = $"{one.File.ItemId}.{current.Sha256[..HashShown]}";
        var isTold = await tell.AlarmAsync(Alarm(LibraryAlarmKind.Changed, one.Line, one.Revision, one.File), about, cancellationToken);
        return isTold && await RecordAsync(entry, revision, TrailKinds.DocumentFileChanged, now, cancellationToken);
    }

    /// <summary>Tells that a file left its folder, or that it is nowhere.</summary>
    public async Task<bool> MissingAsync(RegisterLine line, RevisionLine revision, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var found = await places.FindAsync(revision.ItemId!, cancellationToken); // missing: it has one
        if (found.Refusal is not (null or UnknownDocument))
        {
            return false;
        }

        var kind = found.Value is null ? LibraryAlarmKind.Gone : LibraryAlarmKind.Moved;
        return await tell.AlarmAsync(Alarm(kind, line, revision, found.Value?.Document), revision.ItemId!, cancellationToken) // as above
            && (kind == LibraryAlarmKind.Moved
                || await documents.FindAsync(line.Id, cancellationToken) is not { } entry
                || entry.Find(revision.Revision) is not { } last
                || await RecordAsync(entry, last, TrailKinds.DocumentFileGone, now, cancellationToken));
    }

    public Task<bool> RenamedAsync(RegisteredFile one, CancellationToken cancellationToken) => tell.AlarmAsync(
        Alarm(LibraryAlarmKind.Renamed, one.Line, one.Revision, one.File),
        $"{one.File.ItemId}.{Graph.ContentClient.Hash(System.Text.Encoding.UTF8.GetBytes(one.File.Name))[..HashShown]}",
        cancellationToken);

    /// <summary>Moves the file of a revision that binds no more: its successor began, or an earlier try failed.</summary>
    public async Task EndedAsync(DocumentId document, string itemId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(document, cancellationToken) is { } entry
            && WantedFile.Of(entry, now).FirstOrDefault(wanted => wanted.ItemId == itemId) is { } wanted)
        {
            await place.PlaceAsync(wanted, cancellationToken);
        }
    }

    private static Act Of(DateTimeOffset now) => new(TrailActor.System(Function), now);

    private static LibraryAlarm Alarm(LibraryAlarmKind kind, RegisterLine line, RevisionLine revision, LibraryDocument? file) =>
        new(kind, line.Id.ToString(), line.Number, line.Title, revision.Revision, file?.Name ?? "", file?.WebUrl);

    // SharePoint writes our columns into Office files; then the bytes are others and nothing else is.
    private async Task<bool> IsSameAsync(PinnedFile frozen, PinnedDocument current, CancellationToken cancellationToken)
    {
        var before = await library.ReadAsync(frozen.ItemId, frozen.VersionId, frozen.Sha256, cancellationToken);
        var after = await library.ReadAsync(current.Document.ItemId, current.VersionId, current.Sha256, cancellationToken);
        return before.Value is { } old && after.Value is { } @new && SameContent.Is(old, @new);
    }

    // The state of the document stays; that its file did not is part of its history.
    private async Task<bool> RecordAsync(
        RegisterEntry entry, DocumentRevision revision, string kind, DateTimeOffset now, CancellationToken cancellationToken) =>
        (await documents.ActAsync(
            entry.Document.Id,
            loaded => new DocumentStep(loaded, [DocumentStep.Event(loaded.Document, revision.Status, revision, kind, Of(now))]),
            now,
            cancellationToken)).Refusal is null;
}
