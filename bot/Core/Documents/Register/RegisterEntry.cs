using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.Register;

/// <summary>A document with all its revisions, oldest first: what one partition holds and one transaction changes.</summary>
public sealed record RegisterEntry(ControlledDocument Document, IReadOnlyList<DocumentRevision> Revisions)
{
    /// <summary>The one that binds; null when none does.</summary>
    public DocumentRevision? Published => Revisions.SingleOrDefault(revision => revision.Status == DocumentStatus.Published);

    /// <summary>The one that is being made: at most one at a time; null when none is.</summary>
    public DocumentRevision? Open => Revisions.SingleOrDefault(revision => revision.IsOpen);

    /// <summary>The last revision that bound became obsolete: nothing binds any more and nothing is revised.</summary>
    public DocumentRevision? Ended => Published is null
        ? Revisions.LastOrDefault(revision => revision.Status is DocumentStatus.Obsolete or DocumentStatus.Disposed)
        : null;

    public DocumentRevision Last => Revisions[^1];

    public DocumentRevision? Find(string? revision) =>
        Revisions.FirstOrDefault(known => string.Equals(known.Revision, revision?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The one in force on a day; null when none was.</summary>
    public DocumentRevision? InForce(DateOnly day) => Revisions.LastOrDefault(revision =>
        revision.PublishedAt is not null && revision.EffectiveDate <= day && (revision.EndedAt is not { } end || day < Taipei.Day(end)));

    public RegisterEntry With(DocumentRevision changed) => this with
    {
        Revisions = [.. Revisions.Select(revision => revision.Order == changed.Order ? changed : revision)],
    };
}
