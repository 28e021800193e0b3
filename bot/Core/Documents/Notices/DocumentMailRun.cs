using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Graph;

namespace TeamsIsms.Documents.Notices;

/// <summary>Writes to external contacts that a revision was published. A letter whose fate is unknown is not written again.</summary>
internal sealed class DocumentMailRun(MailClient mail, SentCardTable sent, TimeProvider time)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // Where a card has a chat, a letter has the mailbox.
    private static readonly ConversationReference Mailbox = new("mail", "");

    public async Task<TimeSpan?> TellAsync(
        CardShelf shelf, string about, RegisterEntry entry, DocumentRevision revision, Person person, CancellationToken cancellationToken)
    {
        if (!mail.IsConfigured || person.Mail is not { Length: > 0 } address
            || await sent.FindAsync(shelf, about, person.Id, cancellationToken) is not null)
        {
            return null;
        }

        if (!await sent.ClaimAsync(shelf, about, person.Id, Mailbox, time.GetUtcNow(), cancellationToken))
        {
            return SendPause.Busy;
        }

        var culture = Languages.Choose(person.Language);
        var subject = CardTitle(entry.Document.Title, culture);
        var verdict = await mail.SendAsync(address, subject, Write(entry, revision, person, culture), cancellationToken);
        if (verdict is MailVerdict.TryAgain)
        {
            await sent.ReleaseAsync(shelf, about, person.Id, cancellationToken);
            return SendPause.Busy;
        }

        await sent.SaveAsync(shelf, new SentCard(about, person.Id, Mailbox, verdict.ToString(), time.GetUtcNow()), cancellationToken);
        return null;
    }

    // plain HTML without pictures, so that nothing in it calls home
    private static string Write(RegisterEntry entry, DocumentRevision revision, Person person, CultureInfo culture) => $"""
        <!DOCTYPE html>
        <html lang="{culture.Name}"><body style="font-family:'Microsoft JhengHei','Segoe UI',sans-serif;font-size:16px;line-height:1.6;color:#1b1b1b">
        <p>{Encode(Say(culture, "LetterHello", person.Name))}</p>
        <p>{Encode(Say(culture, "LetterTold", entry.Document.Title, Taipei.Say(revision.EffectiveDate ?? Taipei.Day(revision.CreatedAt), culture)))}</p>
        <p>{Encode($"{Say(culture, "NumberLabel")}: {entry.Document.Number}")}<br>{Encode($"{Say(culture, "RevisionLabel")}: {revision.Revision}")}<br>{Encode($"{Say(culture, "ChangesFact")}: {revision.ChangeSummary}")}</p>
        <p><a href="{Encode(revision.Pinned?.WebUrl.AbsoluteUri ?? "")}" style="color:#0b5cad;font-weight:bold">{Encode(Say(culture, "OpenButton"))}</a></p>
        </body></html>
        """;

    // A title comes from a form; a line break in a subject would begin another header.
    private static string CardTitle(string title, CultureInfo culture) =>
        Say(culture, "LetterSubject", string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static string Encode(string text) => Encoder.Encode(text);

    private static string Say(CultureInfo culture, string key, params object[] values) => DocumentLook.Say(culture, key, values);
}
