using System.Globalization;
using TeamsIsms.Campaigns;

namespace TeamsIsms.Binders.Parts;

/// <summary>An exact version of a document, and since when people are bound by it.</summary>
/// <param name="Campaigns">Numbers of those that asked for it.</param>
internal sealed record AskedRevision(DocumentTask Task, DateTimeOffset? Since, IReadOnlyList<string> Campaigns);

internal static class DocumentLine
{
    public static IReadOnlyList<AskedRevision> Of(IEnumerable<Campaign> campaigns) =>
    [
        .. from campaign in campaigns
           where campaign.Document is not null
           group campaign by campaign.Task.Sha256 into same
           let task = same.First().Document
           orderby task.Document.Number, task.Document.Revision
           select new AskedRevision(task, same.Min(campaign => campaign.StartedAt), [.. same.Select(campaign => campaign.Number)]),
    ];

    public static IReadOnlyList<string> Heads(CultureInfo culture) =>
    [
        BinderWords.Text.Say(culture, "NumberColumn"),
        BinderWords.Text.Say(culture, "WhatColumn"),
        BinderWords.Text.Say(culture, "RevisionColumn"),
        BinderWords.Text.Say(culture, "ClassificationColumn"),
        BinderWords.Text.Say(culture, "IssuingUnitColumn"),
        BinderWords.Text.Say(culture, "EffectiveColumn"),
        BinderWords.Text.Say(culture, "SinceColumn"),
        BinderWords.Text.Say(culture, "CampaignsColumn"),
        BinderWords.Text.Say(culture, "VersionColumn"),
        BinderWords.Text.Say(culture, "HashColumn"),
        BinderWords.Text.Say(culture, "PlaceColumn"),
    ];

    public static IReadOnlyList<string> Of(AskedRevision revision)
    {
        var document = revision.Task.Document;
        return
        [
            document.Number,
            document.Title,
            document.Revision,
            document.Classification,
            document.IssuingUnit,
            document.EffectiveDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            SpreadsheetCell.Time(revision.Since),
            string.Join(' ', revision.Campaigns),
            revision.Task.Pinned.VersionId,
            revision.Task.Sha256,
            document.WebUrl.AbsoluteUri,
        ];
    }

    public static EvidenceItem Item(AskedRevision revision, CultureInfo culture)
    {
        var document = revision.Task.Document;
        return new EvidenceItem(
            EvidenceKind.Documents,
            document.Title,
            document.Number,
            revision.Since,
            "",
            BinderWords.Text.Say(culture, "RevisionOf", document.Revision),
            document.WebUrl.AbsoluteUri,
            revision.Task.Sha256);
    }
}
