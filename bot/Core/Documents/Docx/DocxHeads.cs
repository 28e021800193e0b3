using DocumentFormat.OpenXml.Wordprocessing;
using V = DocumentFormat.OpenXml.Vml;

namespace TeamsIsms.Documents.Docx;

/// <summary>What is repeated above and below the text of every page.</summary>
internal static class DocxHeads
{
    private const string Alarm = "C00000";

    private static readonly int[] Widths = [3, 5, 3, 5, 3, 4];

    public static Header Above(DocxFrame frame)
    {
        var header = new Header();
        if (frame.Watermark is { } mark)
        {
            header.Append(new Paragraph(
                new ParagraphProperties(
                    new SpacingBetweenLines { After = "0" }, new Justification { Val = JustificationValues.Center }),
                DocxRuns.Of(mark, new RunProperties(new Bold(), new Color { Val = Alarm })),
                new Run(Watermark(mark))));
        }

        if (frame.Head is { } head)
        {
            header.Append(DocxRuns.Styled(head.Organisation, DocxStyles.Organisation), Table(head));
        }

        header.Append(new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = "0" })));
        return header;
    }

    public static Footer Below(string text) => new(new Paragraph(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        DocxRuns.Of(text),
        DocxRuns.Count("PAGE")));

    private static Table Table(DocxHead head) => DocxTables.Of(
        Widths,
        [
            DocxTables.Row([.. Pair(head.Number, 0), .. Pair(head.Name, 2, columns: 3)], isHead: false),
            DocxTables.Row(
                [
                    .. Pair(head.Classification, 0),
                    .. Pair(head.Revision, 2),
                    DocxTables.Cell(head.Pages, DocxTables.Width(Widths, 4), isHead: true),
                    DocxTables.Cell(
                        [DocxRuns.Count("PAGE"), DocxRuns.Of(" / "), DocxRuns.Count("NUMPAGES")],
                        DocxTables.Width(Widths, 5),
                        isHead: false),
                ],
                isHead: false),
        ]);

    private static IEnumerable<TableCell> Pair(DocxFact fact, int at, int columns = 1) =>
    [
        DocxTables.Cell(fact.Name, DocxTables.Width(Widths, at), isHead: true),
        DocxTables.Cell(fact.Value, DocxTables.Width(Widths, at + 1, columns), isHead: false, columns),
    ];

    // Word writes its own watermarks this way: a line of text as a shape behind the page.
    private static Picture Watermark(string text) => new(
        new V.Shapetype(
            new V.TextPath { On = true, FitShape = true },
            new V.Path { AllowTextPath = true })
        {
            Id = "WatermarkType",
            CoordinateSize = "21600,21600",
            EdgePath = "m@7,l@8,m@5,21600l@6,21600e",
        },
        new V.Shape(
            new V.Fill { Opacity = ".5" },
            new V.TextPath { Style = "font-family:\"Microsoft JhengHei\";font-size:1pt", String = text, On = true, FitShape = true })
        {
            Id = "Watermark",
            Type = "#WatermarkType",
            Alternate = text,
            FillColor = "#d9a6a6",
            Stroked = false,
            Style = "position:absolute;margin-left:0;margin-top:0;width:420pt;height:140pt;rotation:315;z-index:-251658752;"
                + "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
                + "mso-position-vertical:center;mso-position-vertical-relative:margin",
        });
}
