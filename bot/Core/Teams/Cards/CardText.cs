using System.Globalization;
using System.Text;

namespace TeamsIsms.Teams.Cards;

/// <summary>Makes text that people typed safe and fit for a card.</summary>
public static class CardText
{
    /// <summary>
    /// A name or a line that a person gave: one line, without control characters, at most
    /// <paramref name="longest"/> characters as people count them (an emoji with its joiners is one).
    /// Text that runs from right to left is isolated so that it cannot turn the words around it.
    /// </summary>
    public static string OneLine(string text, int longest = 120) => Isolated(Shortened(Cleaned(text, ' '), longest));

    /// <summary>A reason or a statement: as <see cref="OneLine"/>, but its line breaks stay.</summary>
    public static string Paragraph(string text, int longest = 1000) => Isolated(Shortened(Cleaned(text, '\n'), longest));

    /// <summary>Several short things on one line, apart as the language does it; empty ones are left out.</summary>
    public static string Join(CultureInfo culture, params IEnumerable<string> parts) =>
        string.Join(culture.Equals(Languages.English) ? " · " : "　", parts.Where(part => part.Length > 0));

    /// <summary>Puts a backslash before what a client would read as markdown, a mention or HTML.</summary>
    public static string Escape(string text)
    {
        if (!HasMarkdown(text))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsMarkdown(text, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    private static bool HasMarkdown(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsMarkdown(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarkdown(string text, int at) => text[at] switch
    {
        '\\' or '*' or '`' or '[' or ']' or '<' or '~' or '&' => true,
        // between letters it means nothing, and file names are full of it
        '_' => at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        '#' or '>' or '+' or '-' or '=' => StartsLine(text, at),
        '.' or ')' => at + 1 < text.Length && text[at + 1] is ' ' && NumberStartsLine(text, at),
        _ => false,
    };

    private static bool StartsLine(string text, int at) =>
        text.AsSpan(0, at).TrimEnd(' ') is var before && (before.IsEmpty || before[^1] is '\n');

    private static bool NumberStartsLine(string text, int at)
    {
        var before = text.AsSpan(0, at);
        var digits = before.Length - before.TrimEnd("0123456789").Length;
        return digits > 0 && StartsLine(text, at - digits);
    }

    private static string Cleaned(string text, char lineBreak)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t')
            {
                cleaned.Append(rune.Value is '\n' ? lineBreak : ' ');
            }
            else if (!Rune.IsControl(rune) && !IsDirection(rune) && rune != Rune.ReplacementChar)
            {
                cleaned.Append(rune.ToString());
            }
        }

        return cleaned.ToString().Trim();
    }

    private static bool IsDirection(Rune rune) =>
        rune.Value is 0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static string Shortened(string text, int longest)
    {
        // a text has at least as many UTF-16 units as characters
        if (text.Length <= longest)
        {
            return text;
        }

        var starts = StringInfo.ParseCombiningCharacters(text);
        return starts.Length <= longest ? text : text[..starts[longest - 1]] + "…";
    }

    private static string Isolated(string text) =>
        text.EnumerateRunes().Any(IsRightToLeft) ? $"\u2068{text}\u2069" : text;

    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
            or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
