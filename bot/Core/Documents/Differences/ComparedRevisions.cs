using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.Differences;

/// <summary>Which two revisions are meant when somebody asks what changed.</summary>
/// <param name="Before">The one that was in force before; null when there is none.</param>
public sealed record ComparedRevisions(DocumentRevision? Before, DocumentRevision After)
{
    /// <param name="revision">The newer one; null for the one in the making, else the one in force.</param>
    /// <returns>Null when there is no such revision.</returns>
    public static ComparedRevisions? Of(RegisterEntry entry, string? revision)
    {
        var after = string.IsNullOrWhiteSpace(revision) ? entry.Open ?? entry.Published ?? entry.Last : entry.Find(revision);
        return after is null
            ? null
            : new ComparedRevisions(
                entry.Revisions.LastOrDefault(earlier => earlier.Order < after.Order && earlier.PublishedAt is not null), after);
    }
}
