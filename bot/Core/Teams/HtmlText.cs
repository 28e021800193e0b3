using System.Net;
using System.Text;

namespace TeamsIsms.Teams;

/// <summary>
/// The words of a message that a client sent as HTML: lines stay lines, the target of a link stands behind its words,
/// and whatever else is markup goes. Reads every character once.
/// </summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Lines = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "li", "tr", "ul", "ol", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6",
    };

    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "head", "title" };

    public static string Plain(string html)
    {
        var words = new StringBuilder(html.Length);
        var (hidden, target, anchor) = ("", "", 0);
        for (var at = 0; at < html.Length;)
        {
            var end = html[at] is '<' ? EndOfTag(html, at) : -1;
            if (end < 0)
            {
                var next = html.IndexOf('<', at + 1) is >= 0 and var open ? open : html.Length;
                words.Append(hidden.Length == 0 ? WebUtility.HtmlDecode(html[at..next]) : "");
                at = next;
                continue;
            }

            var tag = html.AsSpan(at + 1, end - at - 1);
            var name = NameOf(tag);
            at = end + 1;
            var closes = tag.StartsWith("/");
            if (hidden.Length > 0)
            {
                hidden = closes && name.Equals(hidden, StringComparison.OrdinalIgnoreCase) ? "" : hidden;
            }
            else if (Hidden.Contains(name) && !closes)
            {
                hidden = name;
            }
            else if (name.Equals("a", StringComparison.OrdinalIgnoreCase))
            {
                Close(words, target, anchor);
                (target, anchor) = (closes ? "" : Attribute(tag, "href"), words.Length);
            }
            else
            {
                Mark(words, name, tag);
            }
        }

        Close(words, target, anchor);
        return words.ToString().Trim();
    }

    private static void Mark(StringBuilder words, string name, ReadOnlySpan<char> tag)
    {
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase) || (Lines.Contains(name) && words.Length > 0 && words[^1] is not '\n'))
        {
            words.Append('\n');
        }
        else if (name is "td" or "th" && !tag.StartsWith("/") && words.Length > 0 && words[^1] is not '\n')
        {
            words.Append(' ');
        }
        else if (name is "emoji" && !tag.StartsWith("/"))
        {
            words.Append(Attribute(tag, "alt"));
        }
    }

    // Where a link really leads is what the response team needs to see of a phishing message.
    private static void Close(StringBuilder words, string target, int anchor)
    {
        var isWeb = target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        if (isWeb && !words.ToString(anchor, words.Length - anchor).Contains(target, StringComparison.Ordinal))
        {
            words.Append(" (").Append(target).Append(')');
        }
    }

    /// <summary>Where the tag that begins here ends, past quoted values; −1 when this is no tag.</summary>
    private static int EndOfTag(string html, int start)
    {
        if (start + 1 >= html.Length || !(char.IsAsciiLetter(html[start + 1]) || html[start + 1] is '/' or '!' or '?'))
        {
            return -1;
        }

        if (html.AsSpan(start).StartsWith("<!--"))
        {
            return html.IndexOf("-->", start, StringComparison.Ordinal) is >= 0 and var comment ? comment + 2 : html.Length - 1;
        }

        var quote = '\0';
        for (var at = start + 1; at < html.Length; at++)
        {
            if (quote is not '\0')
            {
                quote = html[at] == quote ? '\0' : quote;
            }
            else if (html[at] is '"' or '\'')
            {
                quote = html[at];
            }
            else if (html[at] is '>')
            {
                return at;
            }
        }

        return html.Length - 1; // never closed: a client would show nothing of it either
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end]))
        {
            end++;
        }

        return name[..end].ToString().ToLowerInvariant();
    }

    /// <summary>A quoted attribute's value; empty without one.</summary>
    private static string Attribute(ReadOnlySpan<char> tag, string name)
    {
        var at = tag.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
        var value = at < 0 ? [] : tag[(at + name.Length + 1)..];
        return value is ['"' or '\'', .. var quoted] && quoted.IndexOf(value[0]) is >= 0 and var end
            ? WebUtility.HtmlDecode(quoted[..end].ToString())
            : "";
    }
}
