using DiffPlex;

namespace TeamsIsms.Documents.Differences;

/// <summary>Paragraphs, one a line.</summary>
internal sealed class LineChunks : IChunker
{
    public static LineChunks Instance { get; } = new();

    public IReadOnlyList<string> Chunk(string text) => text.Length == 0 ? [] : text.Split('\n');
}

/// <summary>
/// What of a paragraph is compared as one: a word or number of Latin letters, else a single character, since Chinese has no spaces.
/// </summary>
internal sealed class WordChunks : IChunker
{
    private const char FirstChinese = '\u2E80';

    public static WordChunks Instance { get; } = new();

    public IReadOnlyList<string> Chunk(string text)
    {
        List<string> chunks = [];
        for (var start = 0; start < text.Length;)
        {
            var end = End(text, start);
            chunks.Add(text[start..end]);
            start = end;
        }

        return chunks;
    }

    private static int End(string text, int start)
    {
        var end = start + 1;
        if (IsLatin(text[start]))
        {
            while (end < text.Length && (IsLatin(text[end]) || IsPoint(text, end)))
            {
                end++;
            }
        }
        else if (char.IsHighSurrogate(text[start]) && end < text.Length)
        {
            end++;
        }

        return end;
    }

    // 1.0 and 12,000 are one number each
    private static bool IsPoint(string text, int at) =>
        text[at] is '.' or ',' && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static bool IsLatin(char letter) => letter < FirstChinese && char.IsLetterOrDigit(letter);
}
