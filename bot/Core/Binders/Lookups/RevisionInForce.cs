using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.Binders.Lookups;

/// <summary>An exact revision of a document that bound people on a day.</summary>
/// <param name="Since">When it was published; where the register does not know the document, when people were asked for it.</param>
/// <param name="Source">The campaign that asked for it, where the register does not know it; else empty.</param>
public sealed record RevisionInForce(
    string Number, string Title, string Revision, DateOnly? EffectiveDate, DateTimeOffset? Since, string Source, string Sha256, Uri Address)
{
    /// <summary>As the register has it; null when nothing was in force on the day.</summary>
    public static RevisionInForce? On(RegisterEntry entry, DateOnly day) => entry.InForce(day) is { Pinned: { } file } revision
        ? new RevisionInForce(
            entry.Document.Number,
            entry.Document.Title,
            revision.Revision,
            revision.EffectiveDate,
            revision.PublishedAt,
            "",
            file.Sha256,
            file.WebUrl)
        : null;

    /// <summary>Of each document the revision asked for last by then, if it had taken effect.</summary>
    public static IReadOnlyList<RevisionInForce> On(IEnumerable<Campaign> campaigns, DateOnly day)
    {
        var until = Taipei.At(day.AddDays(1), TimeOnly.MinValue);
        return
        [
            .. from campaign in campaigns
               where campaign.StartedAt < until && campaign.Document is { } asked && !(asked.Document.EffectiveDate > day)
               group campaign by campaign.Document!.Document.Number into same // it has one: see above
               let last = same.MaxBy(campaign => campaign.StartedAt)!
               orderby same.Key
               select Of(last, last.Document!),
        ];
    }

    private static RevisionInForce Of(Campaign campaign, DocumentTask task) => new(
        task.Document.Number,
        task.Title,
        task.Document.Revision,
        task.Document.EffectiveDate,
        campaign.StartedAt,
        campaign.Number,
        task.Sha256,
        task.Document.WebUrl);
}
