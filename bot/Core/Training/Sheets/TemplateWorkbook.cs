using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TeamsIsms.Training.Sheets;

/// <summary>Writes a workbook of one sheet whose head stays in sight and whose choices drop down.</summary>
internal static class TemplateWorkbook
{
    private const int LastRow = 2_001;
    private const double Width = 18;

    public static byte[] Write(
        IReadOnlyList<IReadOnlyList<string>> rows, string name, IReadOnlyList<(int Column, IReadOnlyList<string> Words)> lists)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(
                new SheetViews(new SheetView(
                    new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
                { WorkbookViewId = 0 }),
                new Columns(new Column { Min = 1, Max = (uint)rows[0].Count, Width = Width, CustomWidth = true }),
                new SheetData(rows.Select((row, at) => Row(row, at))),
                Lists(lists));
            workbook.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(
                new Sheet { Name = name, SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }

    private static Row Row(IReadOnlyList<string> cells, int at) => new(cells.Select((cell, column) => new Cell(new InlineString(new Text(cell)))
    {
        CellReference = Reference(column, at + 1),
        DataType = CellValues.InlineString,
        StyleIndex = at == 0 ? 1U : 0U,
    }))
    {
        RowIndex = (uint)at + 1,
    };

    private static DataValidations Lists(IReadOnlyList<(int Column, IReadOnlyList<string> Words)> lists) => new(
        lists.Select(list => new DataValidation(new Formula1($"\"{string.Join(',', list.Words)}\""))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            SequenceOfReferences = new ListValue<StringValue>([$"{Reference(list.Column, 2)}:{Reference(list.Column, LastRow)}"]),
        }))
    {
        Count = (uint)lists.Count,
    };

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }));

    private static string Reference(int column, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");
}
