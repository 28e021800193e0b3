using System.Net;
using System.Text.RegularExpressions;

namespace TeamsIsms.Training.Questions;

/// <summary>
/// A marked-up text as letters and line breaks: what a card shows in every client, also in the choices of a field, which read no markup.
/// What is lost is emphasis; what is kept is paragraphs, lists, code and the words of links and pictures.
/// </summary>
internal static partial class PlainText
{
    public static string Of(MarkedText text) => text.Markup switch
    {
        Markup.Plain => text.Text,
        Markup.Moodle => Tidied(WithoutTags(text.Text)),
        Markup.Html => Tidied(WithoutTags(Space().Replace(text.Text, " "))),
        Markup.Markdown => Tidied(WithoutMarks(text.Text)),
    };

    private static string WithoutTags(string html)
    {
        var lines = Picture().Replace(html, picture => WebUtility.HtmlDecode(picture.Groups["alt"].Value));
        lines = Item().Replace(lines, "\n• ");
        lines = Break().Replace(lines, "\n");
        return WebUtility.HtmlDecode(Tag().Replace(lines, "")).Replace('\u00A0', ' ');
    }

    private static string WithoutMarks(string markdown)
    {
        var kept = new List<string>();
        string Keep(string letter)
        {
            kept.Add(letter);
            return $"\uFDD0{kept.Count - 1}\uFDD1";
        }

        // what a backslash or a backtick protects is no markup
        var text = Escaped().Replace(markdown, escaped => Keep(escaped.Groups["code"] is { Success: true } code ? code.Value : escaped.Value[1..]));
        text = Link().Replace(text, "${text}");
        text = Heading().Replace(text, "");
        text = Bullet().Replace(text, "• ");
        text = Strong().Replace(text, "${text}");
        text = Emphasis().Replace(text, "${text}");
        return Kept().Replace(text, place => int.Parse(place.Groups["at"].Value, System.Globalization.CultureInfo.InvariantCulture) is var at && at < kept.Count ? kept[at] : "");
    }

    private static string Tidied(string text) => Blank().Replace(Edge().Replace(text, "\n"), "\n\n").Trim();

    // white space that HTML reads as one space
    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Space();

    [GeneratedRegex("""<img\b[^>]*?\balt\s*=\s*["'](?<alt>[^"'>]*)["'][^>]*>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Picture();

    [GeneratedRegex(@"<li\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"<(?:br|/?p|/?div|/?ul|/?ol|/?pre|/?table|/?tr|/?h[1-6])\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Break();

    // a sign of comparison is no tag
    [GeneratedRegex("</?[a-z][^<>]*>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]|`(?<code>[^`\n]+)`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"!?\[(?<text>[^\[\]\n]*)\]\([^()\n]*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^ {0,3}#{1,6} +", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^ *[-*+] +", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(?<mark>\*\*|__)(?=\S)(?<text>[^\n]+?)(?<=\S)\k<mark>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Strong();

    // an underscore within a word is part of a name
    [GeneratedRegex(@"(?<!\w)_(?=\S)(?<text>[^_\n]+?)(?<=\S)_(?!\w)|\*(?=\S)(?<text>[^*\n]+?)(?<=\S)\*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Emphasis();

    [GeneratedRegex("\uFDD0(?<at>[0-9]+)\uFDD1", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kept();

    [GeneratedRegex(@"[ \t]*\n[ \t]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Edge();

    [GeneratedRegex(@"\n{3,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blank();
}
