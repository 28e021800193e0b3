using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.Register;

/// <summary>One line of the register: what lists and searches show of a document without opening it.</summary>
/// <param name="Step">Number of the document's last record in the trail, so that an older line never replaces a newer one.</param>
/// <param name="Current">The revision that binds; where none does, the last one.</param>
/// <param name="Open">The one in the making; null when none is.</param>
public sealed record RegisterLine(int Step, RevisionLine Current, RevisionLine? Open)
{
    public required DocumentId Id { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required int Tier { get; init; }

    public required string Classification { get; init; }

    public required string IssuingUnit { get; init; }

    public required Guid Owner { get; init; }

    public DocumentOrigin Origin { get; init; }

    public DateOnly? NextReview { get; init; }

    /// <summary>Who is told of it; for any but general classifications also who may see it.</summary>
    public Audience Distribution { get; init; } = new();

    /// <summary>Revisions that were in force and are not any more, beside <see cref="Current"/>.</summary>
    public IReadOnlyList<string> Ended { get; init; } = [];

    /// <summary>When somebody last said what it is to be: the revision that binds was published, or reviewed and kept.</summary>
    public DateTimeOffset? ReviewedAt { get; init; }

    /// <summary>The files of revisions that bind no more, or will not from a time on; one that another revision uses is not among them.</summary>
    public IReadOnlyList<EndedFile> EndedFiles { get; init => field = value ?? []; } = [];

    public static RegisterLine Of(RegisterEntry entry)
    {
        var current = entry.Published ?? entry.Revisions.LastOrDefault(revision => revision.PublishedAt is not null) ?? entry.Last;
        return new RegisterLine(
            entry.Document.Trail.Sequence,
            RevisionLine.Of(current),
            entry.Open is { } open && open.Order != current.Order ? RevisionLine.Of(open) : null)
        {
            Id = entry.Document.Id,
            Number = entry.Document.Number,
            Title = entry.Document.Title,
            Tier = entry.Document.Tier,
            Classification = entry.Document.Classification,
            IssuingUnit = entry.Document.IssuingUnit,
            Owner = entry.Document.Owner,
            Origin = entry.Document.Origin,
            NextReview = entry.Document.NextReview,
            Distribution = entry.Document.Distribution,
            Ended = [.. entry.Revisions.Where(revision => revision.PublishedAt is not null && revision.Order != current.Order).Select(revision => revision.Revision)],
            ReviewedAt = Reviewed(entry),
            EndedFiles = EndedFile.Of(entry),
        };
    }

    private static DateTimeOffset? Reviewed(RegisterEntry entry) =>
        entry.Document.ReviewedAt is { } kept && !(kept < entry.Published?.PublishedAt) ? kept : entry.Published?.PublishedAt;
}

/// <summary>A file that leaves the folder of those that bind.</summary>
/// <param name="At">When it does.</param>
public sealed record EndedFile(string ItemId, DateTimeOffset At)
{
    public static IReadOnlyList<EndedFile> Of(RegisterEntry entry)
    {
        List<string?> used = [.. new[] { entry.Published, entry.Open }.Select(revision => revision?.Pinned?.ItemId ?? revision?.ItemId)];
        return
        [
            .. from revision in entry.Revisions
               where revision is { EndedAt: not null, Status: DocumentStatus.Superseded or DocumentStatus.Obsolete }
               let item = revision.Pinned?.ItemId ?? revision.ItemId
               where item is not null && !used.Contains(item)
               group revision.EndedAt!.Value by item into same // not null: asked above
               select new EndedFile(same.Key, same.Max()),
        ];
    }
}

/// <param name="WebUrl">Null until a file was submitted.</param>
public sealed record RevisionLine(string Revision, DocumentStatus Status, string? ItemId, Uri? WebUrl, DateOnly? EffectiveDate)
{
    public static RevisionLine Of(DocumentRevision revision) =>
        new(revision.Revision, revision.Status, revision.Pinned?.ItemId ?? revision.ItemId, revision.Pinned?.WebUrl, revision.EffectiveDate);
}
