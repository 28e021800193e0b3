using System.Globalization;

namespace TeamsIsms.Documents.Docx;

/// <summary>A Word file before it is written.</summary>
/// <param name="Title">In the properties of the file; the reader sees a <see cref="DocxTitle"/>.</param>
/// <param name="At">When it was made.</param>
internal sealed record DocxFile(
    string Title, CultureInfo Culture, DateTimeOffset At, DocxFrame Frame, IReadOnlyList<DocxBlock> Blocks);

/// <summary>What stands on every page.</summary>
/// <param name="Foot">Before the number of the page; null when the head counts the pages.</param>
/// <param name="Watermark">Across every page and in its head, so that no page looks like a real one.</param>
internal sealed record DocxFrame(DocxLook Look, string? Foot, DocxHead? Head = null, string? Watermark = null);

/// <summary>The head of a controlled document: the organisation above a table, as ISMS-M-001 has it.</summary>
/// <param name="Pages">Names the cell with the page and the number of pages.</param>
internal sealed record DocxHead(
    string Organisation, DocxFact Number, DocxFact Name, DocxFact Classification, DocxFact Revision, string Pages);

/// <param name="Latin">Font of Latin letters and digits.</param>
/// <param name="Chinese">Font of Chinese characters.</param>
/// <param name="ChineseOtherwise">The same font's name on systems that do not know the first.</param>
/// <param name="Ink">Colour of titles, as RRGGBB.</param>
/// <param name="Size">Of the text, in half points.</param>
internal sealed record DocxLook(string Latin, string Chinese, string ChineseOtherwise, string Ink, int Size)
{
    /// <summary>For screens: fonts that every Office in Taiwan has.</summary>
    public static DocxLook Office { get; } = new("Calibri", "Microsoft JhengHei", "微軟正黑體", "1F3A5F", 21);

    /// <summary>For authorities, who write in 標楷體 with black ink.</summary>
    public static DocxLook Official { get; } = new("Times New Roman", "標楷體", "DFKai-SB", "000000", 24);
}
