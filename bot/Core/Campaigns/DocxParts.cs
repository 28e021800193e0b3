using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsIsms.Campaigns;

/// <summary>The pieces a summary is put together from.</summary>
internal static class DocxParts
{
    private const string Line = "B8C2CC";
    private const string Shade = "E8EEF5";

    // A4 with margins of 2 cm leaves 17 cm, in twentieths of a point.
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int Margin = 1134;
    private const int TextWidth = PageWidth - (2 * Margin);

    public static Paragraph Title(string text) => Styled(text, DocxStyles.Title);

    public static Paragraph Heading(string text) => Styled(text, DocxStyles.Heading);

    public static Paragraph Sentence(string text) => new(new Run(Words(text)));

    /// <summary>Names and values; one without a value is left out.</summary>
    public static Table Facts(IEnumerable<(string Name, string Value)> facts) => Grid(
        [3, 9],
        from fact in facts
        where fact.Value.Length > 0
        select Row([Cell(fact.Name, 3, 12, isHead: true), Cell(fact.Value, 9, 12, isHead: false)], isHead: false));

    /// <param name="widths">Weights of the columns.</param>
    /// <param name="heads">Repeated at the top of every page.</param>
    /// <param name="rows">As many cells each as there are columns.</param>
    public static Table Table(IReadOnlyList<int> widths, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var whole = widths.Sum();
        return Grid(
            widths,
            rows.Select(row => Row(row.Select((text, i) => Cell(text, widths[i], whole, isHead: false)), isHead: false))
                .Prepend(Row(heads.Select((text, i) => Cell(text, widths[i], whole, isHead: true)), isHead: true)));
    }

    public static Footer Footer(string text) => new(new Paragraph(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        new Run(Words(text)),
        new SimpleField(new Run(Words("1"))) { Instruction = " PAGE " }));

    public static SectionProperties Section(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 });

    private static Table Grid(IReadOnlyList<int> widths, IEnumerable<TableRow> rows)
    {
        var whole = widths.Sum();
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    Border<TopBorder>(),
                    Border<LeftBorder>(),
                    Border<BottomBorder>(),
                    Border<RightBorder>(),
                    Border<InsideHorizontalBorder>(),
                    Border<InsideVerticalBorder>()),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = Twentieths(width, whole) })));
        table.Append(rows);
        return table;
    }

    private static TableRow Row(IEnumerable<TableCell> cells, bool isHead)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        row.Append(cells);
        return row;
    }

    private static TableCell Cell(string text, int width, int whole, bool isHead)
    {
        var properties = new TableCellProperties(
            new TableCellWidth { Width = Twentieths(width, whole), Type = TableWidthUnitValues.Dxa });
        var run = new Run();
        if (isHead)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Shade });
            run.Append(new RunProperties(new Bold()));
        }

        run.Append(Words(text));
        return new TableCell(
            properties,
            new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = "0" }), run));
    }

    private static Paragraph Styled(string text, string style) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(Words(text)));

    // XML has no place for control characters, and a name may hold any.
    private static Text Words(string text) => new(string.Concat(
        text.EnumerateRunes().Select(rune => Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? " " : rune.ToString())))
    {
        Space = SpaceProcessingModeValues.Preserve,
    };

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = Line };

    private static string Twentieths(int width, int whole) => (TextWidth * width / whole).ToString(CultureInfo.InvariantCulture);
}
