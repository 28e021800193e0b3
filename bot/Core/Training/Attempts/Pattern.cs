namespace TeamsIsms.Training.Attempts;

/// <summary>Compares a typed answer with a pattern of the question, both folded; <c>*</c> stands for any letters or none.</summary>
internal static class Pattern
{
    // stand for escaped letters while the pattern is folded
    private const char Star = '\uFDD0';
    private const char Backslash = '\uFDD1';

    public static bool Matches(string pattern, string text)
    {
        var folded = FoldedText.Of(Encode(pattern));
        return Matches(folded, FoldedText.Of(text).Replace('*', Star).Replace('\\', Backslash), 0, 0);
    }

    private static string Encode(string pattern) => pattern
        .Replace(@"\\", Backslash.ToString(), StringComparison.Ordinal)
        .Replace(@"\*", Star.ToString(), StringComparison.Ordinal);

    // Goes back to the last asterisk only: no pattern takes more than its length times that of the text.
    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, int at, int read)
    {
        var (star, from) = (-1, 0);
        while (read < text.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, from) = (at++, read);
            }
            else if (at < pattern.Length && pattern[at] == text[read])
            {
                (at, read) = (at + 1, read + 1);
            }
            else if (star >= 0)
            {
                (at, read) = (star + 1, ++from);
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].IndexOfAnyExcept('*') < 0;
    }
}
