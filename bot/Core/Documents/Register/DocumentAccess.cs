using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.Register;

/// <summary>Who sees what of a document: everybody the revision that binds, those who work on documents the drafts too.</summary>
public static class DocumentAccess
{
    private static readonly Role[] Readers =
        [Role.DocumentController, Role.SecurityManager, Role.CommitteeChair, Role.CommitteeMember, Role.InternalAuditor, Role.AuditorReader];

    public static bool SeesDrafts(RegisterEntry entry, DocumentActor viewer, DateTimeOffset now) =>
        SeesAllDrafts(viewer)
        || entry.Document.Owner == viewer.Person
        || entry.Revisions.Any(revision => revision.Author == viewer.Person || IsAsked(revision, viewer.Person, now));

    /// <summary>Of every document.</summary>
    public static bool SeesAllDrafts(DocumentActor viewer) => viewer.Roles.Any(Readers.Contains);

    /// <summary>What the others see: the revision that binds, or the last that did; null when none ever did.</summary>
    public static DocumentRevision? Shown(RegisterEntry entry) =>
        entry.Published ?? entry.Revisions.LastOrDefault(revision => revision.PublishedAt is not null);

    /// <summary>The same of a line of the register, which knows no author: a draft of one's own is opened from the cards about it.</summary>
    public static bool SeesLine(RegisterLine line, DocumentActor viewer) =>
        line.Current.EffectiveDate is not null || line.Owner == viewer.Person || SeesAllDrafts(viewer);

    private static bool IsAsked(DocumentRevision revision, Guid person, DateTimeOffset now) =>
        revision.Steps.Any(step => Approve.Seat(step, person, now) is not null)
        || revision.Ahead.Any(stage => stage.Approvers.Contains(person));
}
