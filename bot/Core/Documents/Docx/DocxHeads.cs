using DocumentFormat.OpenXml.Vml.Office;
using DocumentFormat.OpenXml.Wordprocessing;
using V = DocumentFormat.OpenXml.Vml;

namespace TeamsIsms.Documents.Docx;

/// <summary>What is repeated above and below the text of every page.</summary>
internal static class DocxHeads
{
    private const string Alarm = "C00000";

    // the geometry of shape 136, which programs other than Word do not know by its number
    private static readonly string[] Formulas =
    [
        "sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3", "if @0 @3 0", "if @0 21600 @1",
        "if @0 0 @2", "if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8", "mid @6 @7", "sum @6 0 @5",
    ];

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

    // Word writes its own watermarks this way: a line of text as shape 136 (plain text) behind the page.
    private static Picture Watermark(string text) => new(
        new V.Shapetype(
            new V.Formulas(Formulas.Select(formula => new V.Formula { Equation = formula })),
            new V.Path { AllowTextPath = true, ConnectionPointType = ConnectValues.Custom, ConnectionPoints = "@9,0;@10,10800;@11,21600;@12,10800", ConnectAngles = "270,180,90,0" },
            new V.TextPath { On = true, FitShape = true })
        {
            Id = "_x0000_t136",
            CoordinateSize = "21600,21600",
            OptionalNumber = 136,
            Adjustment = "10800",
            EdgePath = "m@7,l@8,m@5,21600l@6,21600e",
        },
        new V.Shape(
            new V.Fill { Opacity = ".5" },
            new V.TextPath { Style = "font-family:\"Microsoft JhengHei\";font-size:1pt", String = text, On = true, FitShape = true })
        {
            Id = "PowerPlusWaterMarkObject1",
            Type = "#_x0000_t136",
            Alternate = text,
            FillColor = "#e3bcbc",
            Stroked = false,
            Style = "position:absolute;margin-left:0;margin-top:0;width:420pt;height:140pt;rotation:315;z-index:-251658752;"
                + "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
                + "mso-position-vertical:center;mso-position-vertical-relative:margin",
        });
}
