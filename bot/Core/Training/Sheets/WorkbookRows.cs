using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using TeamsIsms.Training.Import;

namespace TeamsIsms.Training.Sheets;

/// <summary>
/// The rows of the first worksheet of an .xlsx file (ECMA-376), read part by part as text, so that no formula, macro or link is ever
/// looked at and a part that unpacks to more than it may ends the reading.
/// </summary>
internal static class WorkbookRows
{
    private const long MostLetters = 20_000_000;
    private const int MostRows = 5_000;
    private const int MostColumns = 100;
    private const string SharedPart = "xl/sharedStrings.xml";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostLetters,
        CloseInput = true,
    };

    public static Outcome<IReadOnlyList<SheetRow>> Read(ReadOnlyMemory<byte> bytes)
    {
        if (WorkbookGate.Refuse(bytes.Span) is { } refusal)
        {
            return refusal;
        }

        try
        {
            using var stream = MemoryMarshal.TryGetArray(bytes, out var array)
                ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) // it has one
                : new MemoryStream(bytes.ToArray(), writable: false);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return WorkbookGate.Refuse(archive) is { } tooLarge ? tooLarge
                : WorkbookParts.FirstSheet(archive, Settings) is { } sheet ? Rows(sheet, Shared(archive))
                : new NotAWorkbook();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NotSupportedException)
        {
            return new NotAWorkbook();
        }
    }

    private static List<string> Shared(ZipArchive archive)
    {
        List<string> shared = [];
        if (archive.GetEntry(SharedPart) is not { } part)
        {
            return shared;
        }

        using var reader = XmlReader.Create(part.Open(), Settings);
        while (WorkbookParts.Next(reader, "si"))
        {
            shared.Add(WorkbookParts.Text(reader));
        }

        return shared;
    }

    private static List<SheetRow> Rows(ZipArchiveEntry sheet, List<string> shared)
    {
        List<SheetRow> rows = [];
        using var reader = XmlReader.Create(sheet.Open(), Settings);
        while (rows.Count < MostRows && WorkbookParts.Next(reader, "row"))
        {
            var number = int.TryParse(reader.GetAttribute("r"), out var named) ? named : rows.Count + 1;
            rows.Add(new SheetRow(number, Cells(reader, shared)));
        }

        return rows;
    }

    private static List<string> Cells(XmlReader reader, List<string> shared)
    {
        List<string> cells = [];
        if (reader.IsEmptyElement)
        {
            return cells;
        }

        using var row = reader.ReadSubtree();
        while (WorkbookParts.Next(row, "c"))
        {
            var column = row.GetAttribute("r") is { } reference ? WorkbookCell.Column(reference) : cells.Count;
            var type = row.GetAttribute("t");
            var value = WorkbookParts.Text(row);
            if (column >= cells.Count && column < MostColumns && value.Length > 0)
            {
                cells.AddRange(Enumerable.Repeat("", column - cells.Count));
                cells.Add(WorkbookCell.Read(type, value, shared));
            }
        }

        return cells;
    }
}
