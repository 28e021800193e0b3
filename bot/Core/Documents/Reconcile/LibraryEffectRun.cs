using TeamsIsms.Documents.Notices;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Reconcile;

/// <summary>Lets the library follow a document: when it is registered or published, and when a revision ends.</summary>
internal sealed class LibraryEffectRun(LibraryPlaceRun places) : IDocumentNoticeRun
{
    public bool Takes(DocumentNoticeKind kind) => kind is DocumentNoticeKind.Changed;

    public async Task<TimeSpan?> RunAsync(
        DocumentNotice notice, RegisterEntry entry, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var wanted in WantedFile.Of(entry, now))
        {
            pause = SendPause.Longer(pause, await places.PlaceAsync(wanted, cancellationToken));
        }

        // The file of a revision whose successor begins later is moved by the look at the library, however far away that day is.
        return pause;
    }
}
