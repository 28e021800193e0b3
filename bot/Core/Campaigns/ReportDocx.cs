using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsIsms.Campaigns;

/// <summary>The summary as a Word file.</summary>
internal static class ReportDocx
{
    public static void Write(Stream stream, ReportSummary summary, CultureInfo culture)
    {
        using var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = file.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Make(culture);
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = DocxParts.Footer($"{summary.Campaign.Number}  {ReportWords.Text.Say(culture, "Page")} ");
        main.Document = new Document(new Body(
        [
            DocxParts.Title(ReportWords.Text.Say(culture, "Title")),
            .. Opening(summary, culture),
            .. Figures(summary.Figures, culture),
            .. Units(summary, culture),
            .. People(
                ReportWords.Text.Say(culture, "Negative"), summary.Lists.Negative, summary.Lists.NegativeCount, culture),
            .. Exemptions(summary.Lists, culture),
            .. Approvals(summary, culture),
            .. Evidence(summary, culture),
            DocxParts.Section(main.GetIdOfPart(footer)),
        ]));
        file.PackageProperties.Title = $"{summary.Campaign.Number} {ReportWords.Text.Say(culture, "Title")}";
        file.PackageProperties.Language = culture.Name;
        file.PackageProperties.Created = summary.At.UtcDateTime;
    }

    private static IEnumerable<OpenXmlElement> Opening(ReportSummary summary, CultureInfo culture)
    {
        var (campaign, document) = (summary.Campaign, summary.Campaign.Document.Document);
        if (!campaign.IsOver)
        {
            yield return DocxParts.Sentence(ReportWords.Text.Say(culture, "Interim", Taipei.Say(summary.At, culture)));
        }

        yield return DocxParts.Heading(ReportWords.Text.Say(culture, "DocumentFacts"));
        yield return DocxParts.Facts(
        [
            (ReportWords.Text.Say(culture, "DocumentNumber"), $"{document.Number}  {document.Title}"),
            (ReportWords.Text.Say(culture, "Revision"), document.Revision),
            (ReportWords.Text.Say(culture, "Classification"), document.Classification),
            (ReportWords.Text.Say(culture, "LibraryVersion"), campaign.Document.VersionId),
            (ReportWords.Text.Say(culture, "Hash"), campaign.Document.Sha256),
            (ReportWords.Text.Say(culture, "Statement"), campaign.Statement),
            (ReportWords.Text.Say(culture, "Creator"), campaign.CreatorName),
        ]);
        yield return DocxParts.Heading(ReportWords.Text.Say(culture, "Period"));
        yield return DocxParts.Facts(
        [
            (ReportWords.Text.Say(culture, "Announced"), campaign.StartedAt is { } start ? ReportWords.Day(start, culture) : ""),
            (ReportWords.Text.Say(culture, "Due"), ReportWords.Day(campaign.Due, culture)),
            campaign.EndedAt is { } end
                ? (ReportWords.Text.Say(culture, "Ended"), ReportWords.Day(end, culture))
                : (ReportWords.Text.Say(culture, "EndsAt"), ReportWords.Day(campaign.EndAt, culture)),
            (ReportWords.Text.Say(culture, "Reason"), campaign.EndReason ?? ""),
        ]);
    }

    private static IEnumerable<OpenXmlElement> Figures(Figures figures, CultureInfo culture) =>
    [
        DocxParts.Heading(ReportWords.Text.Say(culture, "Figures")),
        DocxParts.Sentence(ReportWords.Text.Say(culture, "FiguresNote")),
        DocxParts.Table(
            [4, 2],
            [ReportWords.Text.Say(culture, "Status"), ReportWords.Text.Say(culture, "Count")],
            from row in new (string Name, int Count)[]
            {
                (ReportWords.Text.Say(culture, "Acknowledged"), figures.Acknowledged),
                (ReportWords.Text.Say(culture, "Open"), figures.Open),
                (ReportWords.Text.Say(culture, "Undeliverable"), figures.Undeliverable),
                (ReportWords.Text.Say(culture, "Declined"), figures.Declined),
                (ReportWords.Text.Say(culture, "Exempted"), figures.Exempted),
                (ReportWords.Text.Say(culture, "Expired"), figures.Expired),
                (ReportWords.Text.Say(culture, "Superseded"), figures.Superseded),
                (ReportWords.Text.Say(culture, "Cancelled"), figures.Cancelled),
                (ReportWords.Text.Say(culture, "Audience"), figures.Expected),
            }
            select (IReadOnlyList<string>)[row.Name, Count(row.Count, culture)]),
        DocxParts.Sentence(
            $"{ReportWords.Text.Say(culture, "Percent")}: {figures.Percent}%    {ReportWords.Text.Say(culture, "Late")}: {Count(figures.Late, culture)}"),
    ];

    private static IEnumerable<OpenXmlElement> Units(ReportSummary summary, CultureInfo culture) =>
    [
        DocxParts.Heading(ReportWords.Text.Say(culture, "ByUnit")),
        DocxParts.Table(
            [6, 2, 2, 2],
            [
                ReportWords.Text.Say(culture, "Unit"),
                ReportWords.Text.Say(culture, "Whole"),
                ReportWords.Text.Say(culture, "Acknowledged"),
                ReportWords.Text.Say(culture, "Open"),
            ],
            from unit in summary.Units
            select (IReadOnlyList<string>)
            [
                unit.Key.Length > 0 ? unit.Key : ReportWords.Text.Say(culture, "NoUnit"),
                Count(unit.Value.Expected, culture),
                Count(unit.Value.Acknowledged, culture),
                Count(unit.Value.Open, culture),
            ]),
    ];

    private static IEnumerable<OpenXmlElement> People(
        string heading, IReadOnlyList<Assignment> people, int count, CultureInfo culture) =>
        List(
            heading,
            [4, 4, 4],
            [ReportWords.Text.Say(culture, "Name"), ReportWords.Text.Say(culture, "Unit"), ReportWords.Text.Say(culture, "Due")],
            from person in people
            select (IReadOnlyList<string>)[person.Name, person.Unit ?? "", Taipei.Say(person.Due, culture)],
            count - people.Count,
            culture);

    private static IEnumerable<OpenXmlElement> Exemptions(ReportLists lists, CultureInfo culture) => List(
        ReportWords.Text.Say(culture, "Exemptions"),
        [3, 3, 5, 3],
        [
            ReportWords.Text.Say(culture, "Name"),
            ReportWords.Text.Say(culture, "Unit"),
            ReportWords.Text.Say(culture, "Reason"),
            ReportWords.Text.Say(culture, "ExemptUntil"),
        ],
        from person in lists.Exempted
        select (IReadOnlyList<string>)
        [
            person.Name,
            person.Unit ?? "",
            person.Exemption?.Reason ?? "",
            person.Exemption?.Until is { } until ? Taipei.Say(until, culture) : "",
        ],
        lists.ExemptedCount - lists.Exempted.Count,
        culture);

    private static IEnumerable<OpenXmlElement> Approvals(ReportSummary summary, CultureInfo culture) => List(
        ReportWords.Text.Say(culture, "Approvals"),
        [3, 2, 4, 5],
        [
            ReportWords.Text.Say(culture, "By"),
            ReportWords.Text.Say(culture, "Verdict"),
            ReportWords.Text.Say(culture, "At"),
            ReportWords.Text.Say(culture, "Comment"),
        ],
        from decision in summary.Campaign.Approval?.Decisions ?? []
        select (IReadOnlyList<string>)
        [
            summary.Names.GetValueOrDefault(decision.By, decision.By.ToString()),
            ReportWords.Of(decision.Verdict, culture),
            Taipei.SayExactly(decision.At, culture),
            decision.Comment ?? "",
        ],
        more: 0,
        culture);

    private static IEnumerable<OpenXmlElement> Evidence(ReportSummary summary, CultureInfo culture) =>
    [
        DocxParts.Heading(ReportWords.Text.Say(culture, "Evidence")),
        DocxParts.Sentence(ReportWords.Text.Say(culture, "EvidenceNote")),
        DocxParts.Facts(
        [
            (ReportWords.Text.Say(culture, "TrailHead", summary.Campaign.Trail.Sequence), summary.Campaign.Trail.Hash),
            (ReportWords.Text.Say(culture, "NamesHash"), summary.NamesSha256),
            (ReportWords.Text.Say(culture, "MadeAt"), Taipei.SayExactly(summary.At, culture)),
        ]),
    ];

    private static IEnumerable<OpenXmlElement> List(
        string heading, IReadOnlyList<int> widths, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows, int more,
        CultureInfo culture)
    {
        var all = rows.ToList();
        yield return DocxParts.Heading(heading);
        yield return all.Count == 0
            ? DocxParts.Sentence(ReportWords.Text.Say(culture, "Nobody"))
            : DocxParts.Table(widths, heads, all);
        if (more > 0)
        {
            yield return DocxParts.Sentence(ReportWords.Text.Say(culture, "More", Count(more, culture)));
        }
    }

    private static string Count(int count, CultureInfo culture) => count.ToString("N0", culture);
}
