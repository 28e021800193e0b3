using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TeamsIsms.Campaigns;

/// <summary>The letter to somebody without Teams: plain HTML without pictures, so that nothing in it calls home.</summary>
internal sealed record MailLetter(string Subject, string Html)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="link">With the token; the one thing in it that is secret.</param>
    public static MailLetter Write(
        Campaign campaign, LibraryDocument document, Assignment assignment, Uri link, DateTimeOffset expires, bool isReminder, CultureInfo culture)
    {
        var due = Taipei.Say(assignment.Due, culture);
        var ask = isReminder
            ? LinkWords.Text.Say(culture, "LetterReminder", campaign.CreatorName, document.Title, due)
            : LinkWords.Text.Say(culture, "LetterAsk", campaign.CreatorName, document.Title, due);
        var subject = isReminder
            ? LinkWords.Text.Say(culture, "LetterReminderSubject", document.Title)
            : LinkWords.Text.Say(culture, "LetterSubject", document.Title);
        return new MailLetter(OneLine(subject), $"""
            <!DOCTYPE html>
            <html lang="{culture.Name}"><body style="font-family:'Microsoft JhengHei','Segoe UI',sans-serif;font-size:16px;line-height:1.6;color:#1b1b1b">
            <p>{Encode(LinkWords.Text.Say(culture, "LetterHello", assignment.Name))}</p>
            <p>{Encode(ask)}</p>
            <p>{Fact(culture, "Number", document.Number)}<br>{Fact(culture, "Revision", document.Revision)}<br>{Fact(culture, "Due", due)}</p>
            <p><a href="{Encode(link.AbsoluteUri)}" style="color:#0b5cad;font-weight:bold">{Encode(LinkWords.Text.Say(culture, "LetterLink"))}</a></p>
            <p style="font-size:14px;color:#555555">{Encode(LinkWords.Text.Say(culture, "LetterNote", Taipei.Say(expires, culture), campaign.CreatorName))}</p>
            </body></html>
            """);
    }

    private static string Fact(CultureInfo culture, string key, string value) =>
        $"{Encode(LinkWords.Text.Say(culture, key))}: {Encode(value)}";

    private static string Encode(string text) => Encoder.Encode(text);

    // A title comes from the library; a line break in a subject would begin another header.
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
