using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Approvals;

/// <summary>What waits for a person, what they asked for, and what was decided lately.</summary>
public static class ApprovalInboxCard
{
    private const int TitleLength = 60;

    public static AdaptiveCard Draw(ApprovalInbox inbox, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            inbox.All > 0 ? ContainerStyle.Accent : ContainerStyle.Good,
            Say(culture, "Kicker"),
            Say(culture, inbox.All > 0 ? "InboxTitle" : "InboxNothing"))
        {
            Figure = inbox.All > 0 ? Say(culture, "InboxFigure", inbox.All) : null,
        },
        [
            CardGrammar.Sentence(Say(culture, inbox.IsEmpty ? "InboxEmpty" : inbox.All > 0 ? "InboxSentence" : "InboxDone")),
            Rows(inbox.Waiting.Select(line => Row(
                line.Matter, line.Kind, Say(culture, line.Behalf is null ? "AskedBy" : "AskedByFor", Name(line.Who), When(line, culture), Name(line.Behalf)), culture))),
            inbox.Pages > 1 ? CardGrammar.Note(Say(culture, "PageOf", inbox.Page, inbox.Pages)) : null,
            .. Part(Say(culture, "OwnTitle"), inbox.Asked.Select(line => Row(
                line.Matter, line.Kind, Say(culture, "WaitsFor", Name(line.Who), When(line, culture)), culture))),
            .. Part(Say(culture, "PastTitle"), inbox.Past.Select(line => Row(line.Past.Matter, line.Kind, Past(line.Past, culture), culture))),
        ],
        [
            .. inbox.Page > 1 ? [Page(Say(culture, "Before"), inbox.Page - 1)] : Array.Empty<CardAction>(),
            .. inbox.Page < inbox.Pages ? [Page(Say(culture, "Next"), inbox.Page + 1)] : Array.Empty<CardAction>(),
        ]);

    private static IEnumerable<CardElement?> Part(string title, IEnumerable<ColumnSet> rows)
    {
        var list = Rows(rows);
        return list is null ? [] : [CardGrammar.Heading(title), list];
    }

    private static Container? Rows(IEnumerable<ColumnSet> rows) =>
        CardGrammar.List(rows.Select((row, at) => row with { Separator = at > 0 }));

    private static ColumnSet Row(ApprovalMatter matter, string kind, string said, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(matter.Objects > 1
                ? Say(culture, "AndMore", CardText.OneLine(matter.Title, TitleLength), matter.Objects)
                : CardText.OneLine(matter.Title, TitleLength))
            {
                Weight = TextWeight.Bolder,
            },
            CardGrammar.Note(CardText.Join(culture, kind, matter.Number)) with { Spacing = Spacing.None },
            CardGrammar.Note(said) with { Spacing = Spacing.None },
        ]),
        new Column([new ActionSet([CardGrammar.Secondary(Say(culture, "Open"), "approval.open", ApprovalLook.Fields(matter.Key, matter.Request))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static string Past(PastApproval past, CultureInfo culture) => CardText.Join(
        culture,
        ApprovalLook.Say(
            past.Verdict switch
            {
                ApprovalVerdict.Approve => ApprovalStatus.Approved,
                ApprovalVerdict.Reject => ApprovalStatus.Rejected,
                ApprovalVerdict.Return => ApprovalStatus.ChangesRequested,
                null => past.Matter.Request.Status,
            },
            culture),
        past.Verdict is null ? Say(culture, "OwnRequest") : "",
        Taipei.Say(Taipei.Day(past.At), culture));

    private static ActionExecute Page(string title, int page) =>
        CardGrammar.Secondary(title, "approval.inbox", ("page", page.ToString(CultureInfo.InvariantCulture)));

    private static string Name(string? name) => CardText.OneLine(name ?? "", 40);

    private static string When(ApprovalLine line, CultureInfo culture) => Taipei.Say(Taipei.Day(line.Matter.Request.AskedAt), culture);

    private static string Say(CultureInfo culture, string key, params object[] values) => ApprovalCardWords.Text.Say(culture, key, values);
}
