using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.Binders.Parts;

/// <summary>An exact version of a document that bound people at some time.</summary>
/// <param name="Since">When it was published; where the register does not know it, when people were first asked for it.</param>
/// <param name="Until">When another took its place, or it ended; null while it binds.</param>
/// <param name="Status">Unknown where the register does not know it.</param>
internal sealed record BoundRevision(string Number, string Title, string Revision, string Sha256, DateTimeOffset? Since, DateTimeOffset? Until, DocumentStatus Status)
{
    public string Classification { get; init; } = "";

    public string IssuingUnit { get; init; } = "";

    public DateOnly? EffectiveDate { get; init; }

    public required string VersionId { get; init; }

    public required Uri Address { get; init; }

    /// <summary>Numbers of the campaigns that asked for it.</summary>
    public IReadOnlyList<string> Campaigns { get; init; } = [];

    /// <summary>Those of one document that bound on any day of the period.</summary>
    public static IEnumerable<BoundRevision> Of(RegisterEntry entry, BinderPeriod period) =>
        from revision in entry.Revisions
        let file = revision.Pinned
        where file is not null && period.Overlaps(revision.PublishedAt, revision.EndedAt)
        select new BoundRevision(
            entry.Document.Number,
            entry.Document.Title,
            revision.Revision,
            file.Sha256,
            revision.PublishedAt,
            revision.EndedAt,
            revision.Status)
        {
            Classification = entry.Document.Classification,
            IssuingUnit = entry.Document.IssuingUnit,
            EffectiveDate = revision.EffectiveDate,
            VersionId = file.VersionId,
            Address = file.WebUrl,
        };

    /// <summary>With the campaigns that asked for them, and with what was asked for before the register knew it; by number.</summary>
    public static IReadOnlyList<BoundRevision> With(IReadOnlyCollection<BoundRevision> registered, IEnumerable<Campaign> campaigns)
    {
        var asked = campaigns.Where(campaign => campaign.Document is not null).ToLookup(campaign => campaign.Task.Sha256);
        var known = registered.Select(revision => revision.Sha256).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. registered.Select(revision => revision with { Campaigns = [.. asked[revision.Sha256].Select(campaign => campaign.Number)] })
                .Concat(asked.Where(same => !known.Contains(same.Key)).Select(same => Of([.. same])))
                .OrderBy(revision => revision.Number, StringComparer.Ordinal)
                .ThenBy(revision => revision.Since),
        ];
    }

    private static BoundRevision Of(IReadOnlyList<Campaign> same)
    {
        var task = same[0].Document!; // all of them have one
        return new BoundRevision(
            task.Document.Number,
            task.Title,
            task.Document.Revision,
            task.Sha256,
            same.Min(campaign => campaign.StartedAt),
            null,
            DocumentStatus.Unknown)
        {
            Classification = task.Document.Classification,
            IssuingUnit = task.Document.IssuingUnit,
            EffectiveDate = task.Document.EffectiveDate,
            VersionId = task.Pinned.VersionId,
            Address = task.Document.WebUrl,
            Campaigns = [.. same.Select(campaign => campaign.Number)],
        };
    }
}
