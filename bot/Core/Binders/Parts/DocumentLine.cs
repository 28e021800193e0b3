using System.Globalization;

namespace TeamsIsms.Binders.Parts;

/// <summary>How the list of revisions writes one.</summary>
internal static class DocumentLine
{
    public static IReadOnlyList<string> Heads(CultureInfo culture) =>
    [
        BinderWords.Text.Say(culture, "NumberColumn"),
        BinderWords.Text.Say(culture, "WhatColumn"),
        BinderWords.Text.Say(culture, "RevisionColumn"),
        BinderWords.Text.Say(culture, "StateColumn"),
        BinderWords.Text.Say(culture, "ClassificationColumn"),
        BinderWords.Text.Say(culture, "IssuingUnitColumn"),
        BinderWords.Text.Say(culture, "EffectiveColumn"),
        BinderWords.Text.Say(culture, "SinceColumn"),
        BinderWords.Text.Say(culture, "EndedColumn"),
        BinderWords.Text.Say(culture, "CampaignsColumn"),
        BinderWords.Text.Say(culture, "VersionColumn"),
        BinderWords.Text.Say(culture, "HashColumn"),
        BinderWords.Text.Say(culture, "PlaceColumn"),
    ];

    public static IReadOnlyList<string> Of(BoundRevision revision, CultureInfo culture) =>
    [
        revision.Number,
        revision.Title,
        revision.Revision,
        State(revision, culture),
        revision.Classification,
        revision.IssuingUnit,
        revision.EffectiveDate is { } day ? ReadBinderForm.Write(day) : "",
        SpreadsheetCell.Time(revision.Since),
        SpreadsheetCell.Time(revision.Until),
        string.Join(' ', revision.Campaigns),
        revision.VersionId,
        revision.Sha256,
        revision.Address.AbsoluteUri,
    ];

    public static EvidenceItem Item(BoundRevision revision, CultureInfo culture) => new(
        EvidenceKind.Documents,
        $"{revision.Title} {BinderWords.Text.Say(culture, "RevisionOf", revision.Revision)}",
        revision.Number,
        revision.Since,
        "",
        State(revision, culture),
        revision.Address.AbsoluteUri,
        revision.Sha256);

    private static string State(BoundRevision revision, CultureInfo culture) =>
        revision.Status == DocumentStatus.Unknown ? BinderWords.Text.Say(culture, "AskedOnly") : DocumentWords.Status(culture, revision.Status);
}
