using TeamsIsms.Documents.Register;

namespace TeamsIsms.Records;

/// <summary>The revisions of controlled documents as records: one ends when another takes its place or it becomes obsolete.</summary>
internal sealed class DocumentShelfRun(RegisterTable register, DocumentTable documents)
{
    /// <summary>All that ever bound; what was disposed is none any more.</summary>
    public async Task<IReadOnlyList<KeptRecord>> ListAsync(CancellationToken cancellationToken)
    {
        var records = new List<KeptRecord>();
        foreach (var line in await register.ListAsync(cancellationToken))
        {
            if (await documents.FindAsync(line.Id, cancellationToken) is { } entry)
            {
                records.AddRange(
                    from revision in entry.Revisions
                    where revision.PublishedAt is not null && revision.Status != DocumentStatus.Disposed
                    select new KeptRecord(entry.Document.Number, revision.EndedAt is { } ended ? Taipei.Day(ended) : null));
            }
        }

        return records;
    }
}
