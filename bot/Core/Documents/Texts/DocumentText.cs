namespace TeamsIsms.Documents.Texts;

/// <summary>Where in a file a paragraph stands.</summary>
public enum TextPart
{
    Body,
    Header,
    Footer,

    /// <summary>A footnote or an endnote.</summary>
    Note,
}

/// <param name="Text">One line without white space at its ends; never empty.</param>
/// <param name="Level">Of a heading from 1; 0 where it is none.</param>
public sealed record TextParagraph(string Text, int Level = 0, TextPart Part = TextPart.Body);

/// <summary>What a file says, without how it looks: the body in reading order, then what stands on every page, then the notes.</summary>
public sealed record DocumentText(IReadOnlyList<TextParagraph> Paragraphs);
