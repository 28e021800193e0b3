using System.Text.RegularExpressions;

namespace TeamsIsms.Documents.Texts;

/// <summary>
/// A Markdown file as its writer sees it: lines that only wrap belong to one paragraph; headings, list items, rows of tables and
/// lines of code stand for themselves. The marks stay, since a change of them is one.
/// </summary>
internal static partial class MarkdownText
{
    private const string Fence = "```";

    public static Outcome<DocumentText> Read(string text)
    {
        var found = new CollectText();
        var (open, isCode) = ("", false);
        foreach (var row in text.EnumerateLines())
        {
            var line = row.Trim().ToString();
            var isFence = line.StartsWith(Fence, StringComparison.Ordinal);
            isCode ^= isFence;
            if (line.Length > 0 && !isCode && !isFence && !Begins().IsMatch(line) && open.Length > 0)
            {
                open = Joined(open, line);
                continue;
            }

            Add(found, open);
            var standsAlone = isCode || isFence || line.StartsWith('#') || line.StartsWith('|');
            open = standsAlone ? "" : line;
            Add(found, standsAlone ? line : "");
        }

        Add(found, open);
        return found.Finish();
    }

    private static void Add(CollectText found, string line)
    {
        if (Heading().Match(line) is { Success: true } heading)
        {
            found.Add(heading.Groups["text"].Value, heading.Groups["marks"].Length, TextPart.Body);
        }
        else
        {
            found.Add(line, 0, TextPart.Body);
        }
    }

    // Chinese has no space where a line wraps.
    private static string Joined(string first, string second) =>
        first[^1] > '\u2E7F' || second[0] > '\u2E7F' ? first + second : $"{first} {second}";

    [GeneratedRegex(@"^(?:#{1,6}\s|[-*+]\s|>|\||\d{1,3}[.)、]|```)", RegexOptions.CultureInvariant)]
    private static partial Regex Begins();

    [GeneratedRegex(@"^(?<marks>#{1,6})\s+(?<text>.+?)\s*#*$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
