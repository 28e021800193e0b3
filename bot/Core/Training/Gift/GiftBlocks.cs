namespace TeamsIsms.Training.Gift;

/// <summary>Parts a file into its questions: a blank line ends one, a line that begins with <c>//</c> is a comment.</summary>
internal static class GiftBlocks
{
    private const string CategoryMark = "$CATEGORY:";
    private const string CommentMark = "//";

    private static readonly string[] Contexts = ["$course$", "$module$", "$cat$", "$system$"];

    public static IEnumerable<GiftBlock> Split(string text)
    {
        var category = "";
        var (number, first) = (0, 0);
        List<string> lines = [];
        List<GiftComment> comments = [];
        foreach (var line in text.Split('\n'))
        {
            number++;
            var trimmed = line.Trim();
            if (trimmed.StartsWith(CommentMark, StringComparison.Ordinal))
            {
                comments.Add(new GiftComment(number, trimmed));
                if (lines.Count > 0)
                {
                    lines.Add(GiftText.Comment.ToString());
                }

                continue;
            }

            var isCategory = trimmed.StartsWith(CategoryMark, StringComparison.OrdinalIgnoreCase);
            if (trimmed.Length > 0 && !isCategory)
            {
                first = lines.Count == 0 ? number : first;
                lines.Add(GiftText.Encode(line.TrimEnd()));
                continue;
            }

            if (lines.Count > 0 || comments.Count > 0)
            {
                yield return Block(first, lines, category, comments);
            }

            lines.Clear();
            comments.Clear();
            category = isCategory ? Category(trimmed[CategoryMark.Length..]) : category;
        }

        if (lines.Count > 0 || comments.Count > 0)
        {
            yield return Block(first, lines, category, comments);
        }
    }

    // Copied, because the lists are filled again for the next one.
    private static GiftBlock Block(int first, List<string> lines, string category, List<GiftComment> comments) =>
        new(lines.Count > 0 ? first : comments[0].Line, string.Join('\n', lines), category, [.. comments]);

    // Exports begin with where the category belonged in Moodle: "$course$/top/…".
    private static string Category(string path)
    {
        List<string> parts = [.. path.Trim().Split('/')];
        parts.RemoveRange(0, Contexts.Contains(parts[0].Trim(), StringComparer.OrdinalIgnoreCase) ? 1 : 0);
        parts.RemoveRange(0, parts is ["top", ..] ? 1 : 0);
        return string.Join('/', parts).Trim();
    }
}
