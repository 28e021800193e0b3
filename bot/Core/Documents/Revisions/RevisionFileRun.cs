namespace TeamsIsms.Documents.Revisions;

/// <param name="File">Null when there is no such file any more.</param>
internal sealed record FileNow(PinnedFile? File);

/// <summary>Reads a revision's file as it is now, to the byte.</summary>
internal sealed class RevisionFileRun(LibraryClient library)
{
    public async Task<Outcome<FileNow>> ReadAsync(string? itemId, CancellationToken cancellationToken)
    {
        if (itemId is null)
        {
            return new FileNow(null);
        }

        var pinned = await library.PinAsync(itemId, cancellationToken);
        return pinned switch
        {
            { Value: { } file } => new FileNow(PinnedFile.Of(file)),
            { Refusal: UnknownDocument } => new FileNow(null),
            _ => pinned.Refusal!, // no value: refused
        };
    }
}
