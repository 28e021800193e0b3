using System.Text;

namespace TeamsIsms.Training.Gift;

/// <summary>
/// While a file is taken apart, every escaped character stands as one character that no text may hold (Unicode's noncharacters),
/// so that the marks of the format can be looked for without minding escapes.
/// </summary>
internal static class GiftText
{
    /// <summary>Stands for a line that is a comment.</summary>
    public const char Comment = '\uFDDF';

    private const char First = '\uFDD0';
    private const char Arrowhead = '\uFDD9';
    private const char Last = '\uFDEF';

    // Letter after the backslash and what the two mean; the place in the list gives the noncharacter.
    private static readonly (char Letter, string Meaning)[] Escapes =
    [
        ('\\', "\\"), ('~', "~"), ('=', "="), ('#', "#"), ('{', "{"), ('}', "}"), (':', ":"), ('n', "\n"), ('*', "\\*"), ('>', "\\>"),
    ];

    /// <summary>The position of a character that no text may hold; -1 when there is none.</summary>
    public static int Forbidden(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter is (>= First and <= Last) or '\uFFFE' or '\uFFFF' || (char.IsControl(letter) && letter is not ('\n' or '\t')))
            {
                return at;
            }

            if (char.IsSurrogate(letter))
            {
                if (!char.IsHighSurrogate(letter) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
                {
                    return at;
                }

                at++;
            }
        }

        return -1;
    }

    public static string Encode(string line)
    {
        var encoded = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
        {
            var escape = line[at] == '\\' && at + 1 < line.Length ? Array.FindIndex(Escapes, known => known.Letter == line[at + 1]) : -1;
            encoded.Append(escape < 0 ? line[at] : (char)(First + escape));
            at += escape < 0 ? 0 : 1;
        }

        return encoded.ToString();
    }

    public static string Decode(string encoded)
    {
        var text = new StringBuilder(encoded.Length);
        foreach (var letter in encoded.Replace($"{Comment}\n", "", StringComparison.Ordinal))
        {
            _ = letter is >= First and <= Last
                ? text.Append(letter - First < Escapes.Length ? Escapes[letter - First].Meaning : "")
                : text.Append(letter);
        }

        return text.ToString();
    }

    /// <summary>A short answer, in which an asterisk has a meaning unless it was escaped.</summary>
    public static string DecodePattern(string encoded)
    {
        var pattern = new StringBuilder(encoded.Length);
        foreach (var letter in encoded.Replace($"{Comment}\n", "", StringComparison.Ordinal))
        {
            pattern.Append(letter switch
            {
                '\\' or First => @"\\",
                Arrowhead => ">",
                _ => Decode(letter.ToString()),
            });
        }

        return pattern.ToString();
    }

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '\\' or '~' or '=' or '#' or '{' or '}' or ':' => escaped.Append('\\').Append(letter),
                '\n' => escaped.Append(@"\n"),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    // Pairs after a backslash are what the pattern escapes itself; "->" would be read as a matching question.
    public static string EscapePattern(string pattern)
    {
        var escaped = new StringBuilder(pattern.Length);
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] == '\\' && at + 1 < pattern.Length)
            {
                escaped.Append(pattern, at, 2);
                at++;
            }
            else
            {
                escaped.Append(pattern[at] == '>' ? @"\>" : Escape(pattern[at].ToString()));
            }
        }

        return escaped.ToString();
    }
}
