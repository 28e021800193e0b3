using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Training.Cards;

/// <summary>How an attempt ended, and how it goes on.</summary>
public static class QuizResultCard
{
    private const int QuestionLength = 300;
    private const int AnswerLength = 200;
    private const int ExplanationLength = 400;

    public static AdaptiveCard Draw(QuizResultView result, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(State(result), Say(culture, "ResultKicker", result.Attempt.Number), CardText.OneLine(result.Attempt.Course))
        {
            Figure = IsScored(result) ? Say(culture, "ScoreFigure", result.Score) : null,
        },
        [
            CardGrammar.Sentence(Sentence(result, culture)),
            After(result, culture) is { } after ? CardGrammar.Sentence(after) : null,
            CardGrammar.Facts(
                (Say(culture, "ScoreFact"), IsScored(result) ? Say(culture, "ScoreValue", result.Score, result.PassMark) : null),
                (Say(culture, "AttemptsFact"), Say(culture, "AttemptsValue", result.Attempt.Number, result.Most)),
                (Say(culture, "HandedInFact"), result.HandedInAt is { } at ? Taipei.SayExactly(at, culture) : null)),
            result.Wrong.Count is 0 ? null : CardGrammar.Heading(Say(culture, "WrongTitle")),
            CardGrammar.List(result.Wrong.Select((wrong, i) => Row(wrong, culture) with { Separator = i > 0 })),
        ],
        Next(result, culture));

    private static Container Row(WrongAnswerView wrong, CultureInfo culture) => new(
    [
        new TextBlock($"{wrong.Position}. {CardText.Paragraph(wrong.Question, QuestionLength)}") { Weight = TextWeight.Bolder },
        CardGrammar.Note(Say(culture, "YourAnswer", wrong.Given is { } given ? CardText.OneLine(given, AnswerLength) : Say(culture, "NoAnswer"))),
        CardGrammar.Note(Say(culture, "RightAnswer", CardText.OneLine(wrong.Right, AnswerLength))) with { Spacing = Spacing.None },
        .. wrong.Explanation is { } why ? [new TextBlock(CardText.Paragraph(why, ExplanationLength))] : (CardElement[])[],
    ]);

    private static IEnumerable<CardAction> Next(QuizResultView result, CultureInfo culture) => result switch
    {
        { Outcome: QuizOutcome.Passed } =>
            [CardGrammar.Primary(Say(culture, "ContinueButton"), "training.open", ("id", result.Assignment))],
        { Left: > 0 } =>
        [
            CardGrammar.Primary(Say(culture, "RetryButton"), "quiz.start", ("id", result.Assignment)),
            CardGrammar.Secondary(Say(culture, "ContinueButton"), "training.open", ("id", result.Assignment)),
        ],
        _ => [CardGrammar.Secondary(Say(culture, "ContinueButton"), "training.open", ("id", result.Assignment))],
    };

    private static string Sentence(QuizResultView result, CultureInfo culture) => result.Outcome switch
    {
        QuizOutcome.Passed => Say(culture, "PassedSentence"),
        QuizOutcome.Failed => Say(culture, "FailedSentence"),
        QuizOutcome.Abandoned => Say(culture, "AbandonedSentence"),
        QuizOutcome.Voided => Say(culture, "VoidedSentence", CardText.OneLine(result.Reason ?? "", AnswerLength)),
    };

    private static string? After(QuizResultView result, CultureInfo culture) => result switch
    {
        { Outcome: QuizOutcome.Passed } => null,
        { Left: 0 } => Say(culture, "Exhausted"),
        { RetryFrom: { } from } => Say(culture, "RetryLater", result.Left, Taipei.Say(from, culture)),
        _ => Say(culture, "RetryNow", result.Left),
    };

    private static ContainerStyle State(QuizResultView result) => result.Outcome switch
    {
        QuizOutcome.Passed => ContainerStyle.Good,
        QuizOutcome.Failed or QuizOutcome.Abandoned => result.Left > 0 ? ContainerStyle.Warning : ContainerStyle.Attention,
        QuizOutcome.Voided => ContainerStyle.Emphasis,
    };

    private static bool IsScored(QuizResultView result) => result.Outcome is QuizOutcome.Passed or QuizOutcome.Failed;

    private static string Say(CultureInfo culture, string key, params object[] values) => QuizWords.Text.Say(culture, key, values);
}
