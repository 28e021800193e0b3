using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Operation.Poison;

/// <summary>Messages that failed for good, each to be put back or dropped. Of their content nothing is shown.</summary>
public static class PoisonCard
{
    private const int MarkLength = 8;
    private const int LongestQueue = 60;

    /// <param name="messages">Those nobody has answered, the newest first.</param>
    /// <param name="note">What was just done, or why not; null when nothing was.</param>
    public static AdaptiveCard List(IReadOnlyList<PoisonMessage> messages, string? note, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(messages.Count == 0 ? ContainerStyle.Good : ContainerStyle.Attention, Say(culture, "Kicker"), Say(culture, "Title"))
        {
            Figure = messages.Count == 0 ? null : Say(culture, "Figure", messages.Count.ToString("N0", culture)),
        },
        [
            note is null ? null : CardGrammar.Sentence(note) with { Weight = TextWeight.Bolder },
            CardGrammar.Sentence(Say(culture, messages.Count == 0 ? "Nothing" : "Sentence")),
            CardGrammar.List(messages.Select((message, at) => Row(message, culture) with { Separator = at > 0 })),
        ],
        CardGrammar.Secondary(Say(culture, "Refresh"), "poison.list"),
        CardGrammar.Secondary(Say(culture, "ToStatus"), "status.show"));

    /// <summary>One message: back into its queue, or given up with a reason.</summary>
    /// <param name="problem">Why what was tapped is not possible; null when nothing was.</param>
    public static AdaptiveCard Ask(PoisonMessage message, string? problem, CultureInfo culture)
    {
        var which = Which(message);
        return CardGrammar.Card(
            culture,
            new CardHead(ContainerStyle.Attention, Say(culture, "Title"), Queue(message)),
            [
                CardGrammar.Sentence(Say(culture, "AskSentence")),
                problem is null ? null : CardGrammar.Problem(problem),
                CardGrammar.Facts(
                    (Say(culture, "At"), Taipei.SayExactly(message.At, culture)),
                    (Say(culture, "Times"), message.Times.ToString("N0", culture)),
                    (Say(culture, "Bytes"), message.Bytes.ToString("N0", culture)),
                    (Say(culture, "Mark"), message.Key[..MarkLength])),
            ],
            CardGrammar.Primary(Say(culture, "Requeue"), "poison.requeue", which) with { AssociatedInputs = AssociatedInputs.None },
            CardGrammar.Exceptional(
                Say(culture, "Drop"),
                CardGrammar.Secondary(Say(culture, "DropSend"), "poison.drop", which),
                CardGrammar.Reason(Say(culture, "DropReason"), Say(culture, "DropReasonNeeded", AnswerPoison.LongestReason))),
            CardGrammar.Secondary(Say(culture, "Back"), "poison.list") with { AssociatedInputs = AssociatedInputs.None });
    }

    /// <summary>What was just done.</summary>
    public static string Done(PoisonMessage message, CultureInfo culture) => message.Answer switch
    {
        { Verdict: PoisonVerdict.Dropped } => Say(culture, "Dropped", Queue(message)),
        _ => Say(culture, "Requeued", Queue(message)),
    };

    private static ColumnSet Row(PoisonMessage message, CultureInfo culture)
    {
        var (at, mark) = (Taipei.Say(message.At, culture), message.Key[..MarkLength]);
        return new ColumnSet(
        [
            new Column(
            [
                new TextBlock(Queue(message)) { Weight = TextWeight.Bolder },
                CardGrammar.Note(message.Times == 1 ? Say(culture, "Line", at, mark) : Say(culture, "LineAgain", at, mark, message.Times)) with
                {
                    Spacing = Spacing.None,
                },
            ]),
            new Column([new ActionSet([CardGrammar.Secondary(Say(culture, "Open"), "poison.show", Which(message))])])
            {
                Width = "auto",
                VerticalContentAlignment = VerticalAlignment.Center,
            },
        ]);
    }

    private static (string Name, string Value)[] Which(PoisonMessage message) => [("queue", message.Queue), ("key", message.Key)];

    private static string Queue(PoisonMessage message) => CardText.OneLine(message.Queue, LongestQueue);

    private static string Say(CultureInfo culture, string key, params object[] values) => PoisonWords.Text.Say(culture, key, values);
}
