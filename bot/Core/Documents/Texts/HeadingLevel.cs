using System.Text.RegularExpressions;

namespace TeamsIsms.Documents.Texts;

/// <summary>
/// Which paragraphs are headings where the file does not say so: short lines that begin with a number, as the clauses of policies
/// and procedures do, such as <c>3.1 落實資通安全</c> or <c>第二章　職責</c>.
/// </summary>
internal static partial class HeadingLevel
{
    private const int Longest = 40;
    private const int MostLevels = 9;

    /// <returns>0 when it is none.</returns>
    public static int Of(string text)
    {
        if (text.Length > Longest || text[^1] is '。' or '；' or '，' or '.' or ';' or ',' or '：' or ':')
        {
            return 0;
        }

        if (Chapter().Match(text) is { Success: true } chapter)
        {
            return chapter.Groups["kind"].Value is "章" or "篇" ? 1 : 2;
        }

        return Clause().Match(text) is { Success: true } clause
            ? Math.Min(MostLevels, clause.Groups["number"].Value.Split('.').Length)
            : 0;
    }

    [GeneratedRegex(@"^第\s*[一二三四五六七八九十百\d]+\s*(?<kind>[篇章節條])", RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();

    // The number alone is a cell of a table or a page, so something has to follow it.
    [GeneratedRegex(@"^(?<number>\d{1,2}(?:\.\d{1,2}){0,8})(?:[.、．]\s*|\s+)\D", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
