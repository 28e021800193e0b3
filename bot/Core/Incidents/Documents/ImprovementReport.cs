using System.Globalization;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>The investigation, handling and improvement report: the sections the law names and no others.</summary>
/// <param name="Missing">Said in the document where it is missing, too.</param>
internal sealed record ImprovementReport(DocxFile File, IReadOnlyList<Gap> Missing)
{
    /// <param name="law">Names the sections.</param>
    /// <param name="revision">1 for the first report of the incident.</param>
    public static ImprovementReport Of(IncidentDossier dossier, RuleSet law, int revision, CultureInfo culture)
    {
        var title = IncidentDocumentWords.Text.Say(culture, "ReportTitle");
        List<DocxBlock> blocks = [new DocxTitle(title), .. CaseFrame.Warning(dossier.Incident, culture), Opening(dossier, law, culture)];
        List<Gap> missing = dossier.Letterhead.Organisation.Length > 0 ? [] : [Gap.Organisation];
        for (var number = 0; number < law.ReportSections.Count; number++)
        {
            var section = law.ReportSections[number];
            var written = ReportSections.Of(section.Key, dossier, culture);
            blocks.Add(new DocxHeading(IncidentDocumentWords.Text.Say(
                culture, "Item", ChineseNumber.Say(number + 1, culture), section.Title.Say(culture))));
            blocks.AddRange(written.Blocks);
            missing.AddRange(written.Missing);
        }

        blocks.AddRange(Signatures(culture));
        if (law.ReportSections.Any(section => section.Source.Tag != SourceTag.Law))
        {
            missing.Add(Gap.Article);
        }

        return new ImprovementReport(
            new DocxFile($"{dossier.Incident.Id} {title}", culture, dossier.Now, CaseFrame.Of(dossier, title, revision, culture), blocks),
            [.. missing.Distinct()]);
    }

    private static DocxFacts Opening(IncidentDossier dossier, RuleSet law, CultureInfo culture)
    {
        var incident = dossier.Incident;
        var authorities = incident.Tracks
            .Where(track => track.Status != TrackStatus.NotRequired && dossier.Rules.Find(track.RuleSet)?.Family == law.Family)
            .Select(track => track.Authority);
        return new DocxFacts(
        [
            new(IncidentDocumentWords.Text.Say(culture, "ReportFrom"), dossier.Letterhead.Organisation),
            new(IncidentDocumentWords.Text.Say(culture, "ReportTo"), string.Join('、', authorities)),
            new(IncidentDocumentWords.Text.Say(culture, "ReportDay"), RocCalendar.SayBoth(Taipei.Day(dossier.Now), culture)),
            new(IncidentDocumentWords.Text.Say(culture, "ReportBasis"), Basis(law, culture)),
            new(IncidentDocumentWords.Text.Say(culture, "ReportRuleSet"), law.Id),
            new(
                IncidentDocumentWords.Text.Say(culture, "ReportLevel"),
                incident.Level is { } level ? LevelLines.Whole(level.Level, culture) : IncidentDocumentWords.ToFill(Gap.Level, culture)),
            new(IncidentDocumentWords.Text.Say(culture, "ReportWhat"), incident.What),
            new(IncidentDocumentWords.Text.Say(culture, "ReportWhere"), incident.Where ?? ""),
            new(
                IncidentDocumentWords.Text.Say(culture, "ReportTrail"),
                incident.Trail.Hash.Length == 0
                    ? ""
                    : IncidentDocumentWords.Text.Say(culture, "TrailHead", incident.Trail.Sequence, incident.Trail.Hash)),
        ]);
    }

    // The sections stand as subparagraphs (款) of one article, so the article is named once.
    private static string Basis(RuleSet law, CultureInfo culture)
    {
        var duty = law.Clock(ClockKind.Report) is { } clock ? law.Law.Say(culture) + clock.Source.Article : law.Law.Say(culture);
        var contents = law.ReportSections
            .Select(section => section.Source.Article)
            .Select(article => article.LastIndexOf('條') is >= 0 and var end ? article[..(end + 1)] : article)
            .Distinct();
        return string.Join('；', contents.Prepend(duty));
    }

    private static IEnumerable<DocxBlock> Signatures(CultureInfo culture) =>
    [
        new DocxSentence(""),
        new DocxGrid(
            [
                new(IncidentDocumentWords.Text.Say(culture, "SignedBy"), 1),
                new(IncidentDocumentWords.Text.Say(culture, "ReviewedBy"), 1),
                new(IncidentDocumentWords.Text.Say(culture, "ApprovedBy"), 1),
            ],
            [["\n\n", "", ""]]),
    ];
}
