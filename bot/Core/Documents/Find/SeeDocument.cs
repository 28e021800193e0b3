using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.Find;

/// <summary>
/// Who may see a document at all: once it was published, everybody where its classification says so, else those on its distribution
/// list; always its owner and the roles that work with all documents (policy 6.4.2.8).
/// </summary>
public static class SeeDocument
{
    private static readonly string[] General = ["一般", "公開", "general", "public"];

    public static bool IsForEverybody(RegisterLine line) =>
        line.Current.EffectiveDate is not null && General.Contains(FoldedText.Of(line.Classification).Trim());

    /// <param name="members">Who is in the groups of the distribution list.</param>
    public static bool MaySee(RegisterLine line, Person viewer, IReadOnlySet<Guid> members) =>
        SeesAll(line, viewer)
        || (viewer.Enabled && (IsForEverybody(line) || (line.Current.EffectiveDate is not null && line.Distribution.Binds(viewer, members))));

    /// <summary>Also what was never published.</summary>
    public static bool SeesAll(RegisterLine line, Person viewer) => viewer.Enabled && (line.Owner == viewer.Id || DocumentAccess.SeesAllDrafts(DocumentActor.Of(viewer)));
}
