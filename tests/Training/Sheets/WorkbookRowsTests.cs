using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using TeamsIsms.Kernel;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Sheets;

namespace TeamsIsms.Tests.Training.Sheets;

public sealed class WorkbookRowsTests
{
    private const string Namespace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Workbook =
        $"<workbook {Namespace} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"x\"/></sheets></workbook>";

    private const string Relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"x\" Target=\"worksheets/s.xml\"/></Relationships>";

    [Fact]
    public void Cells_are_read_as_Excel_shows_them()
    {
        var rows = WorkbookRows.Read(Zip(
            ("xl/workbook.xml", Workbook),
            ("xl/_rels/workbook.xml.rels", Relations),
            ("xl/sharedStrings.xml", $"<sst {Namespace}><si><t>甲</t></si><si><r><t>乙</t></r><r><t xml:space=\"preserve\"> 丙</t></r><rPh sb=\"0\" eb=\"1\"><t>ふり</t></rPh></si></sst>"),
            ("xl/worksheets/s.xml", $"""
                <worksheet {Namespace}><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
                <row r="5"><c r="A5"><v>0.10000000000000001</v></c><c r="B5" t="b"><v>1</v></c><c r="C5" t="inlineStr"><is><t>丁</t></is></c><c r="D5" t="str"><f>1+1</f><v>二</v></c><c r="E5" t="e"><v>#REF!</v></c></row><row r="6"/></sheetData></worksheet>
                """))).Value!;

        Assert.Equal([2, 5, 6], rows.Select(row => row.Number));
        Assert.Equal(["甲", "", "乙 丙"], rows[0].Cells);
        Assert.Equal(["0.1", "TRUE", "丁", "二", "\uFFFF"], rows[1].Cells);
    }

    [Fact]
    public void A_cell_with_an_error_is_told_with_its_row()
    {
        var file = Sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>題型</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>題目</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>正解</t></is></c></row><row r=\"7\"><c r=\"A7\" t=\"e\"><v>#N/A</v></c></row>");

        Assert.Equal(new ImportRefused([new ImportError(7, ImportProblem.CellUnreadable)]), SheetReader.ReadWorkbook(file).Refusal);
    }

    [Fact]
    public void What_is_no_workbook_is_refused_as_none()
    {
        byte[] template = SheetTemplate.Workbook(Languages.Chinese);

        Assert.All(
            (IEnumerable<byte[]>)
            [
                [], "題型,題目"u8.ToArray(), "%PDF-1.7"u8.ToArray(), template[..(template.Length / 2)], Zip(("word/document.xml", "<a/>")),
                Sheet("<row r=\"1\"><c>"), Zip(("xl/workbook.xml", Workbook), ("xl/_rels/workbook.xml.rels", "<a/>")),
                Zip(("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><workbook>&c;</workbook>"), ("xl/_rels/workbook.xml.rels", Relations)),
            ],
            bytes => Assert.Equal(new NotAWorkbook(), SheetReader.ReadWorkbook(bytes).Refusal));
    }

    [Fact]
    public void Bombs_are_refused_before_they_unpack()
    {
        var started = Stopwatch.GetTimestamp();

        Assert.Equal(new FileTooLarge(), SheetReader.ReadWorkbook(new byte[26 * 1024 * 1024]).Refusal);
        Assert.Equal(new FileTooLarge(), SheetReader.ReadWorkbook(Zip([.. Enumerable.Range(0, 2_100).Select(number => ($"{number}", "a"))])).Refusal);
        Assert.Equal(new FileTooLarge(), SheetReader.ReadWorkbook(Bomb(210 * 1024 * 1024)).Refusal);
        Assert.Equal(new NotAWorkbook(), SheetReader.ReadWorkbook(Bomb(60 * 1024 * 1024)).Refusal);

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    // Mutated files of the template: whatever is broken in the packing, the reader says so.
    [Fact]
    public void Two_thousand_broken_workbooks_are_read_or_refused()
    {
        var template = SheetTemplate.Workbook(Languages.English);
        for (var number = 0; number < 2_000; number++)
        {
            var broken = template.ToArray();
            for (var change = 0; change <= number % 5; change++)
            {
                broken[(int)((number * 7919L + change * 104_729L) % broken.Length)] ^= (byte)(1 + (number + change) % 255);
            }

            var outcome = SheetReader.ReadWorkbook(broken);

            Assert.True(outcome.Refusal is ImportRefused or NotAWorkbook or FileTooLarge || outcome.Value!.All(question => !CheckQuestion.Problems(question.Content).Any()));
        }
    }

    private static byte[] Sheet(string rows) => Zip(
        ("xl/workbook.xml", Workbook),
        ("xl/_rels/workbook.xml.rels", Relations),
        ("xl/worksheets/s.xml", $"<worksheet {Namespace}><sheetData>{rows}</sheetData></worksheet>"));

    private static byte[] Bomb(int bytes)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using (var part = archive.CreateEntry("xl/workbook.xml", CompressionLevel.Fastest).Open())
            {
                part.Write("<workbook>"u8);
                for (var written = 0; written < bytes; written += 1024 * 1024)
                {
                    part.Write(Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024)));
                }
            }

            using var relations = archive.CreateEntry("xl/_rels/workbook.xml.rels").Open();
            relations.Write(Encoding.UTF8.GetBytes(Relations));
        }

        return stream.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
