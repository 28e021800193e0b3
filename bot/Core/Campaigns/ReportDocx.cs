using System.Globalization;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Campaigns;

/// <summary>The summary as a Word file.</summary>
internal static class ReportDocx
{
    public static void Write(Stream stream, ReportSummary summary, CultureInfo culture)
    {
        var (title, number) = (ReportWords.Text.Say(culture, "Title"), summary.Campaign.Number);
        DocxWriter.Write(stream, new DocxFile(
            $"{number} {title}",
            culture,
            summary.At,
            new DocxFrame(DocxLook.Office, $"{number}  {ReportWords.Text.Say(culture, "Page")} "),
            [
                new DocxTitle(title),
                .. Opening(summary, culture),
                .. Figures(summary.Figures, culture),
                .. Units(summary, culture),
                .. People(summary.Lists, culture),
                .. Exemptions(summary.Lists, culture),
                .. Approvals(summary, culture),
                .. Evidence(summary, culture),
            ]));
    }

    private static IEnumerable<DocxBlock> Opening(ReportSummary summary, CultureInfo culture)
    {
        var campaign = summary.Campaign;
        if (!campaign.IsOver)
        {
            yield return new DocxSentence(ReportWords.Text.Say(culture, "Interim", Taipei.Say(summary.At, culture)));
        }

        yield return new DocxHeading(ReportWords.Text.Say(culture, campaign.Document is null ? "CourseFacts" : "DocumentFacts"));
        yield return Facts(culture, [.. Asked(campaign.Task, culture), ("Hash", campaign.Task.Sha256), ("Creator", campaign.CreatorName)]);
        yield return new DocxHeading(ReportWords.Text.Say(culture, "Period"));
        yield return Facts(
            culture,
            ("Announced", campaign.StartedAt is { } start ? ReportWords.Day(start, culture) : ""),
            ("Due", ReportWords.Day(campaign.Due, culture)),
            campaign.EndedAt is { } end ? ("Ended", ReportWords.Day(end, culture)) : ("EndsAt", ReportWords.Day(campaign.EndAt, culture)),
            ("Reason", campaign.EndReason ?? ""));
    }

    private static IEnumerable<(string Key, string Value)> Asked(CampaignTask task, CultureInfo culture) => task is DocumentTask asked
        ?
        [
            ("DocumentNumber", $"{asked.Document.Number}  {asked.Title}"),
            ("Revision", asked.Document.Revision),
            ("Classification", asked.Document.Classification),
            ("LibraryVersion", asked.Pinned.VersionId),
            ("Statement", asked.Statement),
            ("Quiz", asked.Quiz?.Title ?? ""),
        ]
        : [("Course", task.Title), ("Hours", (task as CourseTask)?.Hours.ToString("0.#", culture) ?? "")];

    private static IEnumerable<DocxBlock> Figures(Figures figures, CultureInfo culture)
    {
        (string Name, int Count)[] rows =
        [
            ("Acknowledged", figures.Acknowledged),
            ("Open", figures.Open),
            ("Undeliverable", figures.Undeliverable),
            ("Declined", figures.Declined),
            ("Exempted", figures.Exempted),
            ("Expired", figures.Expired),
            ("Superseded", figures.Superseded),
            ("Cancelled", figures.Cancelled),
            ("Audience", figures.Expected),
        ];
        yield return new DocxHeading(ReportWords.Text.Say(culture, "Figures"));
        yield return new DocxSentence(ReportWords.Text.Say(culture, "FiguresNote"));
        yield return new DocxGrid(
            Columns(culture, ("Status", 4), ("Count", 2)),
            [.. rows.Select(row => (string[])[ReportWords.Text.Say(culture, row.Name), Count(row.Count, culture)])]);
        yield return new DocxSentence(
            $"{ReportWords.Text.Say(culture, "Percent")}: {figures.Percent}%    {ReportWords.Text.Say(culture, "Late")}: {Count(figures.Late, culture)}");
    }

    private static IEnumerable<DocxBlock> Units(ReportSummary summary, CultureInfo culture) =>
    [
        new DocxHeading(ReportWords.Text.Say(culture, "ByUnit")),
        new DocxGrid(
            Columns(culture, ("Unit", 6), ("Whole", 2), ("Acknowledged", 2), ("Open", 2)),
            [
                .. from unit in summary.Units
                   select (string[])
                   [
                       unit.Key.Length > 0 ? unit.Key : ReportWords.Text.Say(culture, "NoUnit"),
                       Count(unit.Value.Expected, culture),
                       Count(unit.Value.Acknowledged, culture),
                       Count(unit.Value.Open, culture),
                   ],
            ]),
    ];

    private static IEnumerable<DocxBlock> People(ReportLists lists, CultureInfo culture) => List(
        ReportWords.Text.Say(culture, "Negative"),
        Columns(culture, ("Name", 4), ("Unit", 4), ("Due", 4)),
        from person in lists.Negative select (string[])[person.Name, person.Unit ?? "", Taipei.Say(person.Due, culture)],
        lists.NegativeCount,
        culture);

    private static IEnumerable<DocxBlock> Exemptions(ReportLists lists, CultureInfo culture) => List(
        ReportWords.Text.Say(culture, "Exemptions"),
        Columns(culture, ("Name", 3), ("Unit", 3), ("Reason", 5), ("ExemptUntil", 3)),
        from person in lists.Exempted
        select (string[])
        [
            person.Name,
            person.Unit ?? "",
            person.Exemption?.Reason ?? person.Reason ?? "",
            person.Exemption?.Until is { } until ? Taipei.Say(until, culture) : "",
        ],
        lists.ExemptedCount,
        culture);

    private static IEnumerable<DocxBlock> Approvals(ReportSummary summary, CultureInfo culture)
    {
        var decisions = summary.Campaign.Approval?.Decisions ?? [];
        return List(
            ReportWords.Text.Say(culture, "Approvals"),
            Columns(culture, ("By", 3), ("Verdict", 2), ("At", 4), ("Comment", 5)),
            from decision in decisions
            select (string[])
            [
                summary.Names.GetValueOrDefault(decision.By, decision.By.ToString()),
                ReportWords.Of(decision.Verdict, culture),
                Taipei.SayExactly(decision.At, culture),
                decision.Comment ?? "",
            ],
            decisions.Count,
            culture);
    }

    private static IEnumerable<DocxBlock> Evidence(ReportSummary summary, CultureInfo culture) =>
    [
        new DocxHeading(ReportWords.Text.Say(culture, "Evidence")),
        new DocxSentence(ReportWords.Text.Say(culture, "EvidenceNote")),
        new DocxFacts(
        [
            new(ReportWords.Text.Say(culture, "TrailHead", summary.Campaign.Trail.Sequence), summary.Campaign.Trail.Hash),
            new(ReportWords.Text.Say(culture, "NamesHash"), summary.NamesSha256),
            new(ReportWords.Text.Say(culture, "MadeAt"), Taipei.SayExactly(summary.At, culture)),
        ]),
    ];

    /// <param name="all">How many there are; the rows are the first of them.</param>
    private static IEnumerable<DocxBlock> List(
        string heading, IReadOnlyList<DocxColumn> columns, IEnumerable<IReadOnlyList<string>> rows, int all, CultureInfo culture)
    {
        var shown = rows.ToList();
        yield return new DocxHeading(heading);
        yield return shown.Count == 0 ? new DocxSentence(ReportWords.Text.Say(culture, "Nobody")) : new DocxGrid(columns, shown);
        if (all > shown.Count)
        {
            yield return new DocxSentence(ReportWords.Text.Say(culture, "More", Count(all - shown.Count, culture)));
        }
    }

    private static DocxFacts Facts(CultureInfo culture, params IEnumerable<(string Key, string Value)> facts) =>
        new([.. facts.Select(fact => new DocxFact(ReportWords.Text.Say(culture, fact.Key), fact.Value))]);

    private static IReadOnlyList<DocxColumn> Columns(CultureInfo culture, params IEnumerable<(string Key, int Width)> columns) =>
        [.. columns.Select(column => new DocxColumn(ReportWords.Text.Say(culture, column.Key), column.Width))];

    private static string Count(int count, CultureInfo culture) => count.ToString("N0", culture);
}
