using System.Text;

namespace TeamsIsms.Documents.Texts;

/// <summary>Puts paragraphs together and stops when there are more than a document ever has.</summary>
internal sealed class CollectText
{
    private const int MostLetters = 2_000_000;
    private const int MostParagraphs = 10_000;

    private readonly List<TextParagraph> _paragraphs = [];
    private int _letters;

    public bool IsTooLong => _letters > MostLetters || _paragraphs.Count > MostParagraphs;

    /// <summary>White space is one space; a paragraph without anything else is none.</summary>
    /// <param name="level">That the file gives it; 0 where its text decides.</param>
    public void Add(string text, int level, TextPart part)
    {
        var line = OneLine(text);
        if (line.Length == 0 || IsTooLong)
        {
            return;
        }

        _letters += line.Length;
        _paragraphs.Add(new TextParagraph(line, part != TextPart.Body ? 0 : level > 0 ? level : HeadingLevel.Of(line), part));
    }

    public Outcome<DocumentText> Finish() => IsTooLong ? new TextTooLong() : new DocumentText(_paragraphs);

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                line.Append(letter);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }
}
