using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsIsms.Documents.Docx;

/// <summary>The one place where tables are written.</summary>
internal static class DocxTables
{
    private const string Line = "8A97A5";
    private const string Shade = "E8EEF5";

    /// <summary>Rows of cells; the head is repeated at the top of every page.</summary>
    public static Table Of(DocxGrid grid)
    {
        int[] widths = [.. grid.Columns.Select(column => column.Width)];
        return Of(
            widths,
            grid.Rows
                .Select(row => Row(row.Select((text, i) => Cell(text, Width(widths, i), isHead: false)), isHead: false))
                .Prepend(Row(grid.Columns.Select((column, i) => Cell(column.Head, Width(widths, i), isHead: true)), isHead: true)));
    }

    public static Table Of(DocxFacts facts)
    {
        int[] widths = [3, 9];
        return Of(
            widths,
            from fact in facts.Facts
            where fact.Value.Length > 0
            select Row(
                [Cell(fact.Name, Width(widths, 0), isHead: true), Cell(fact.Value, Width(widths, 1), isHead: false)], isHead: false));
    }

    public static Table Of(IReadOnlyList<int> widths, IEnumerable<TableRow> rows)
    {
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
            new TableGrid(widths.Select((_, i) => new GridColumn { Width = Width(widths, i) })));
        table.Append(rows);
        return table;
    }

    public static TableRow Row(IEnumerable<TableCell> cells, bool isHead)
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

    /// <param name="width">Of <see cref="Width"/>.</param>
    public static TableCell Cell(string text, string width, bool isHead, int columns = 1) =>
        Cell(DocxRuns.Of(text, isHead ? new RunProperties(new Bold()) : null), width, isHead, columns);

    public static TableCell Cell(OpenXmlElement content, string width, bool isHead, int columns = 1) =>
        Cell([content], width, isHead, columns);

    public static TableCell Cell(IEnumerable<OpenXmlElement> content, string width, bool isHead, int columns = 1)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa });
        if (columns > 1)
        {
            properties.Append(new GridSpan { Val = columns });
        }

        if (isHead)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Shade });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Cell }));
        paragraph.Append(content);
        return new TableCell(properties, paragraph);
    }

    public static string Width(IReadOnlyList<int> widths, int first, int columns = 1) =>
        DocxPage.Share(widths.Skip(first).Take(columns).Sum(), widths.Sum());

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = Line };
}
