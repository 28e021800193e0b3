using System.Text.RegularExpressions;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Courses;

/// <summary>
/// Pages from one text. A line that begins with <c># </c> begins a page with its title; a line <c>![words](address)</c> is its picture.
/// </summary>
public static partial class ReadPages
{
    private const string Heading = "# ";

    public static Outcome<IReadOnlyList<MaterialPage>> Read(string text)
    {
        var pages = new List<MaterialPage>();
        var page = new MaterialPage("", "");
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(Heading, StringComparison.Ordinal))
            {
                Close(pages, page);
                page = new MaterialPage(line[Heading.Length..].Trim(), "");
            }
            else if (Picture().Match(line.Trim()) is not { Success: true } match)
            {
                page = page with { Text = $"{page.Text}{line.TrimEnd()}\n" };
            }
            else if (page.Picture is not null)
            {
                return new PictureNotAllowed(pages.Count + 1);
            }
            else
            {
                page = page with { Picture = new QuestionImage(match.Groups["source"].Value.Trim(), match.Groups["words"].Value.Trim()) };
            }
        }

        Close(pages, page);
        return CheckPages.Refuse(pages) is { } refusal ? refusal : pages;
    }

    /// <summary>The text that <see cref="Read"/> makes these pages of.</summary>
    public static string Write(IEnumerable<MaterialPage> pages) => string.Join("\n\n", pages.Select(page => string.Join('\n', Lines(page))));

    private static IEnumerable<string> Lines(MaterialPage page)
    {
        if (page.Title.Length > 0)
        {
            yield return Heading + page.Title;
        }

        if (page.Picture is { } picture)
        {
            yield return $"![{picture.Alternative}]({picture.Source})";
        }

        if (page.Text.Length > 0)
        {
            yield return page.Text;
        }
    }

    // What stands before the first heading is a page of its own, unless nothing does.
    private static void Close(List<MaterialPage> pages, MaterialPage page)
    {
        var closed = page with { Text = page.Text.Trim() };
        if (pages.Count > 0 || closed is not { Title: "", Text: "", Picture: null })
        {
            pages.Add(closed);
        }
    }

    [GeneratedRegex(@"^!\[(?<words>[^\]]*)\]\((?<source>[^)]+)\)$")]
    private static partial Regex Picture();
}
