using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Revisions;

/// <summary>Ends the keeping of a revision that binds no more (policy 6.4.2.6): by two persons, when its time is over and nobody holds it.</summary>
public static class DisposeDocument
{
    /// <param name="keptUntil">The last day of its retention; null when none was set, and then it is kept.</param>
    /// <param name="isHeld">A legal hold stands on it.</param>
    /// <param name="first">Who proposes it.</param>
    /// <param name="second">Who confirms it and acts now.</param>
    public static Outcome<DocumentStep> Dispose(
        RegisterEntry entry, string revision, DateOnly? keptUntil, bool isHeld, DocumentActor first, DocumentActor second, Act act) =>
        entry.Find(revision) switch
        {
            null => new UnknownRevision(),
            { Status: not (DocumentStatus.Superseded or DocumentStatus.Obsolete) } other => new WrongRevisionState(other.Status),
            _ when DocumentDuties.Dispose(first, second) is { } refusal => refusal,
            _ when isHeld => new OnLegalHold(),
            _ when keptUntil is not { } last || Taipei.Day(act.At) <= last => new StillKept(keptUntil),
            { } ended => DocumentStep.Of(entry, ended, Stripped(ended), TrailKinds.DocumentDisposed, act),
        };

    // Which bytes were in force from when to when stays; who wrote and decided what about them goes.
    private static DocumentRevision Stripped(DocumentRevision ended) => new()
    {
        Document = ended.Document,
        Order = ended.Order,
        Revision = ended.Revision,
        Status = DocumentStatus.Disposed,
        Author = Guid.Empty,
        Pinned = ended.Pinned,
        IsMaterial = ended.IsMaterial,
        CreatedAt = ended.CreatedAt,
        EffectiveDate = ended.EffectiveDate,
        PublishedAt = ended.PublishedAt,
        EndedAt = ended.EndedAt,
    };
}
