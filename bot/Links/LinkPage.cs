using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;

namespace TeamsIsms.Bot.Links;

/// <summary>The page as a link's person sees it: to answer, with the receipt, or closed. It tells of nobody and nothing else.</summary>
internal static class LinkPage
{
    /// <param name="path">Where this page stands, such as <c>/links/…</c>.</param>
    /// <param name="problem">What was wrong with the last try.</param>
    public static string Draw(LinkVisit visit, string path, string nonce, string? problem)
    {
        var culture = Languages.Choose(visit.Assignment.Language);
        var body = (visit.Assignment.Answer, visit.Closed) switch
        {
            ({ } answer, _) => Receipt(visit, answer, culture),
            (_, { } closed) => Over(visit, closed, culture),
            _ => Ask(visit, path, problem, culture),
        };
        return LinkHtml.Page(culture, visit.Task.Document.Title, nonce, $"<article class=\"sheet\">{body}</article>");
    }

    /// <summary>The same for a link that is wrong, used up or too old, and in both languages, because nothing is known of who looks.</summary>
    public static string Missing(string nonce) => LinkHtml.Page(
        Languages.Chinese,
        LinkWords.Text.Say(Languages.Chinese, "MissingTitle"),
        nonce,
        string.Concat(Languages.All.Select(culture => $"""
            <section class="sheet" lang="{culture.Name}"><h1>{Say(culture, "MissingTitle")}</h1><p>{Say(culture, "Missing")}</p></section>
            """)));

    private static string Ask(LinkVisit visit, string path, string? problem, CultureInfo culture) => $"""
        {Head(visit, culture, "Kicker", "")}
        {(problem is null ? "" : $"<p class=\"problem\" role=\"alert\">{LinkHtml.Encode(problem)}</p>")}
        {LinkHtml.Facts([
            (LinkWords.Text.Say(culture, "Issuer"), visit.Campaign.CreatorName),
            (LinkWords.Text.Say(culture, "Person"), visit.Assignment.Name),
            (LinkWords.Text.Say(culture, "Due"), Taipei.Say(visit.Assignment.Due, culture)),
            .. Document(visit, culture),
        ])}
        <h2>{Say(culture, "FirstRead")}</h2>
        <p><a class="open" href="{LinkHtml.Encode(path)}/document" target="_blank" rel="noopener noreferrer">{LinkHtml.Encode(LinkWords.Text.Say(culture, "OpenDocument", visit.Task.Document.Name))}</a></p>
        <h2>{Say(culture, "ThenAgree")}</h2>
        <form method="post" action="{LinkHtml.Encode(path)}">
        <blockquote id="statement">{LinkHtml.Encode(visit.Task.Statement)}</blockquote>
        <label><input type="checkbox" name="agree" value="yes" required aria-describedby="statement"> {Say(culture, "Agree")}</label>
        <button type="submit">{Say(culture, "Button")}</button>
        </form>
        """;

    private static string Receipt(LinkVisit visit, Acknowledgement answer, CultureInfo culture)
    {
        var at = Taipei.SayExactly(answer.At, culture);
        return $"""
            {Head(visit, culture, "ReceiptKicker", " good")}
            {LinkHtml.Facts([
                (LinkWords.Text.Say(culture, "RecordNumber"), answer.Number),
                (LinkWords.Text.Say(culture, "SignedAt"), answer.Late ? LinkWords.Text.Say(culture, "Late", at) : at),
                (LinkWords.Text.Say(culture, "Person"), visit.Assignment.Name),
                (LinkWords.Text.Say(culture, "Channel"), Way(answer.Channel, culture)),
                (LinkWords.Text.Say(culture, "Statement"), answer.Statement),
                .. Document(visit, culture),
            ])}
            <p>{Say(culture, "ReceiptNote")}</p>
            """;
    }

    private static string Over(LinkVisit visit, Refusal closed, CultureInfo culture) => $"""
        {Head(visit, culture, "Over", "")}
        <p>{LinkHtml.Encode(closed.Say(culture))}</p>
        {LinkHtml.Facts([
            (LinkWords.Text.Say(culture, "Issuer"), visit.Campaign.CreatorName),
            (LinkWords.Text.Say(culture, "Number"), visit.Task.Document.Number),
        ])}
        """;

    private static string Head(LinkVisit visit, CultureInfo culture, string kicker, string style) => $"""
        <p class="kicker{style}">{Say(culture, kicker)}</p>
        <h1>{LinkHtml.Encode(visit.Task.Document.Title)}</h1>
        """;

    private static IEnumerable<(string Name, string? Value)> Document(LinkVisit visit, CultureInfo culture) =>
    [
        (LinkWords.Text.Say(culture, "Number"), visit.Task.Document.Number),
        (LinkWords.Text.Say(culture, "Revision"), visit.Task.Document.Revision),
        (LinkWords.Text.Say(culture, "Classification"), visit.Task.Document.Classification),
        (LinkWords.Text.Say(culture, "Hash"), CampaignLook.Hash(visit.Task.Sha256)),
    ];

    private static string Way(Channel channel, CultureInfo culture) => channel switch
    {
        Channel.Teams => LinkWords.Text.Say(culture, "Teams"),
        Channel.MailLink => LinkWords.Text.Say(culture, "MailLink"),
        Channel.Paper => LinkWords.Text.Say(culture, "OnPaper"),
    };

    private static string Say(CultureInfo culture, string key) => LinkHtml.Encode(LinkWords.Text.Say(culture, key));
}
