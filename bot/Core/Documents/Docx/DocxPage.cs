using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsIsms.Documents.Docx;

/// <summary>The paper: A4 upright with margins of 2 cm, in twentieths of a point.</summary>
internal static class DocxPage
{
    public const int TextWidth = Width - (2 * Margin);

    private const int Width = 11906;
    private const int Height = 16838;
    private const int Margin = 1134;
    private const int Edge = 567;

    // three lines of head: the organisation and two rows of the table
    private const int MarginBelowHead = 2154;

    public static SectionProperties Section(string? head, string? foot)
    {
        var section = new SectionProperties();
        if (head is not null)
        {
            section.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = head });
        }

        if (foot is not null)
        {
            section.Append(new FooterReference { Type = HeaderFooterValues.Default, Id = foot });
        }

        section.Append(
            new PageSize { Width = Width, Height = Height },
            new PageMargin
            {
                Top = head is null ? Margin : MarginBelowHead,
                Bottom = Margin,
                Left = Margin,
                Right = Margin,
                Header = Edge,
                Footer = Edge,
                Gutter = 0,
            });
        return section;
    }

    /// <summary>A weight of a column in twentieths of a point.</summary>
    public static string Share(int width, int whole) => (TextWidth * width / whole).ToString(CultureInfo.InvariantCulture);
}
