using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsIsms.Documents.Docx;

/// <summary>Text inside paragraphs.</summary>
internal static class DocxRuns
{
    /// <summary>Lines of the text become lines of the paragraph.</summary>
    public static Run Of(string text, RunProperties? look = null)
    {
        var run = new Run();
        if (look is not null)
        {
            run.Append(look);
        }

        var isFirst = true;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (!isFirst)
            {
                run.Append(new Break());
            }

            run.Append(new Text(Clean(line)) { Space = SpaceProcessingModeValues.Preserve });
            isFirst = false;
        }

        return run;
    }

    public static Paragraph Styled(string text, string style) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Of(text));

    /// <summary>A number that Word counts: <c>PAGE</c> or <c>NUMPAGES</c>.</summary>
    public static SimpleField Count(string what) => new(Of("1")) { Instruction = $" {what} " };

    // XML has no place for control characters, and a name may hold any.
    private static string Clean(string text) => string.Concat(
        text.EnumerateRunes().Select(rune => Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? " " : rune.ToString()));
}
