using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Binders.Parts;

/// <summary>The figures of campaigns, a line each.</summary>
internal static class CampaignGrid
{
    public static DocxBlock Of(IReadOnlyList<(Campaign Campaign, Figures Figures)> campaigns, CultureInfo culture) => campaigns.Count == 0
        ? new DocxSentence(BinderWords.Text.Say(culture, "NothingInPeriod"))
        : new DocxGrid(
            [
                new(BinderWords.Text.Say(culture, "NumberColumn"), 3),
                new(BinderWords.Text.Say(culture, "WhatColumn"), 6),
                new(ReportWords.Text.Say(culture, "Audience"), 2),
                new(BinderWords.Text.Say(culture, "DoneColumn"), 2),
                new(BinderWords.Text.Say(culture, "NotDoneColumn"), 2),
                new(ReportWords.Text.Say(culture, "Exempted"), 2),
            ],
            [.. campaigns.Select(one => Line(one.Campaign, one.Figures, culture))]);

    private static string[] Line(Campaign campaign, Figures figures, CultureInfo culture) =>
    [
        campaign.Number,
        campaign.Document?.Document is { } document ? $"{document.Number} {document.Revision}\n{campaign.Task.Title}" : campaign.Task.Title,
        figures.Expected.ToString("N0", culture),
        figures.Acknowledged.ToString("N0", culture),
        (figures.Open + figures.Undeliverable + figures.Declined + figures.Expired).ToString("N0", culture),
        figures.Exempted.ToString("N0", culture),
    ];
}
