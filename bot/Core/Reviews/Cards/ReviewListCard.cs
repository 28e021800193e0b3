using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>The reviews somebody sees.</summary>
/// <param name="Reviews">The newest first.</param>
/// <param name="Gone">Seats of today whose holder or deputy left.</param>
/// <param name="IsManager">May plan one.</param>
public sealed record ReviewList(
    IReadOnlyList<Review> Reviews, IReadOnlyList<CommitteeSeat> Gone, bool IsManager, DateOnly Today)
{
    /// <summary>Decisions of all reviews that are overdue, the latest first.</summary>
    public IReadOnlyList<ReviewDecision> Late { get; init; } = [];

    /// <summary>Names the form of a new review.</summary>
    public string Form { get; init; } = "";

    /// <summary>Why nothing happened, in the viewer's language; null when nothing is to be said.</summary>
    public string? Note { get; init; }

    internal ReviewUrgency Urgency => ReviewDates.Urgency(ReviewDates.LastHeld(Reviews), Today);

    internal DateOnly? Latest => ReviewDates.LastHeld(Reviews) is { } last ? ReviewDates.Latest(last, Today) : null;
}

/// <summary>Every review, and how long there is until the year's has to be held.</summary>
public static class ReviewListCard
{
    private const int Shown = 8;
    private const int ShownLate = 5;
    private const int TextLength = 60;

    public static AdaptiveCard Draw(ReviewList list, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(State(list), Say(culture, "Kicker"), Say(culture, "ListTitle"))
        {
            Figure = list.Latest is { } latest ? ReviewLook.Days(latest, list.Today, culture) : null,
        },
        [
            list.Note is { } note ? CardGrammar.Problem(note) : null,
            CardGrammar.Sentence(Sentence(list, culture)),
            list.Gone.Count > 0 ? CardGrammar.Problem(Say(culture, "GoneCount", list.Gone.Count)) : null,
            CardGrammar.Facts(
                (Say(culture, "LastFact"), ReviewDates.LastHeld(list.Reviews) is { } last ? Taipei.Say(last, culture) : null),
                (Say(culture, "LatestFact"), list.Latest is { } day ? Taipei.Say(day, culture) : null)),
            .. Late(list, culture),
            CardGrammar.List(list.Reviews.Take(Shown).Select((review, at) => Row(review, culture) with { Separator = at > 0 })),
        ],
        [
            .. list.IsManager ? [Plan(list, culture)] : Array.Empty<CardAction>(),
            CommitteeLook.Open(Say(culture, "CommitteeButton")),
        ]);

    private static ContainerStyle State(ReviewList list) => list.Urgency switch
    {
        ReviewUrgency.Missed or ReviewUrgency.Red => ContainerStyle.Attention,
        ReviewUrgency.Warn => ContainerStyle.Warning,
        ReviewUrgency.Propose or ReviewUrgency.Later => ContainerStyle.Accent,
    };

    private static string Sentence(ReviewList list, CultureInfo culture) => list switch
    {
        { Reviews: [] } => Say(culture, list.IsManager ? "ListEmptyManager" : "ListEmpty"),
        { Urgency: ReviewUrgency.Missed } => Say(culture, "ListMissed"),
        { Urgency: ReviewUrgency.Red or ReviewUrgency.Warn } => Say(culture, "ListSoon"),
        _ => Say(culture, "ListSentence"),
    };

    private static IEnumerable<CardElement?> Late(ReviewList list, CultureInfo culture) => list.Late.Count == 0 ? [] :
    [
        CardGrammar.Problem(Say(culture, "LateCount", list.Late.Count)),
        CardGrammar.List(list.Late.Take(ShownLate).Select((decision, at) => Row(decision, list.Today, culture) with { Separator = at > 0 })),
        CardGrammar.Heading(Say(culture, "Kicker")),
    ];

    private static ColumnSet Row(ReviewDecision decision, DateOnly today, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(CardText.OneLine(decision.Text, TextLength)) { Weight = TextWeight.Bolder },
            CardGrammar.Note(CardText.Join(culture, decision.Id.ToString(), ReviewLook.Days(decision.Due, today, culture))) with { Spacing = Spacing.None },
        ]),
        new Column([new ActionSet([CardGrammar.Secondary(Say(culture, "ShowButton"), "decision.show", ("id", decision.Id.ToString()))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static ColumnSet Row(Review review, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(ReviewLook.Title(review, culture)) { Weight = TextWeight.Bolder },
            CardGrammar.Note(CardText.Join(culture, review.Id.ToString(), ReviewNames.Say(review.Status, culture))) with { Spacing = Spacing.None },
            CardGrammar.Note(When(review, culture)) with { Spacing = Spacing.None },
        ]),
        new Column([new ActionSet([ReviewLook.Open(review, Say(culture, "ShowButton"))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static string When(Review review, CultureInfo culture) => review switch
    {
        { HeldAt: { } held } => Say(culture, "HeldOn", Taipei.Say(Taipei.Day(held), culture)),
        { Meeting.Start: var start, Status: ReviewStatus.Scheduled or ReviewStatus.InputsOpen or ReviewStatus.Ready } => Taipei.Say(start, culture),
        { By: var by } => Say(culture, "HoldBy", Taipei.Say(by, culture)),
    };

    private static ActionShowCard Plan(ReviewList list, CultureInfo culture)
    {
        var by = list.Latest is { } latest && latest > list.Today ? latest : list.Today.AddDays(60);
        return CardGrammar.Exceptional(
            Say(culture, "PlanButton"),
            CardGrammar.Primary(Say(culture, "PlanSend"), "review.plan", ("form", list.Form)),
            new InputChoiceSet(
                Say(culture, "KindLabel"),
                [.. Enum.GetValues<ReviewKind>().Select(kind => new Choice(Say(culture, kind == ReviewKind.Yearly ? "KindYearly" : "KindExtraordinary"), kind.ToString()))])
            {
                Id = "kind",
                Value = nameof(ReviewKind.Yearly),
                IsRequired = true,
                ErrorMessage = Say(culture, "KindMissing"),
            },
            ReviewLook.Day("due", Say(culture, "ByFact"), list.Today, by, culture),
            new InputText(Say(culture, "PlanReasonLabel")) { Id = "reason", IsMultiline = true, MaxLength = ReviewLimits.Short, Placeholder = Say(culture, "PlanReasonHint") }) with
        {
            Style = ActionStyle.Positive,
        };
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => ReviewLook.Say(culture, key, values);
}
