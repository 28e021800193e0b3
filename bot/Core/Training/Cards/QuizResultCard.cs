using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Cards;

/// <summary>How an attempt ended, and how it goes on.</summary>
public static class QuizResultCard
{
    private const int QuestionLength = 300;
    private const int AnswerLength = 200;
    private const int ExplanationLength = 400;

    public static AdaptiveCard Draw(CampaignId campaign, string course, QuizResult result, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(State(result), Say(culture, "ResultKicker", result.Number), CardText.OneLine(course))
        {
            Figure = IsScored(result) ? Say(culture, "ScoreFigure", result.Score ?? 0) : null,
        },
        [
            CardGrammar.Sentence(Sentence(result, culture)),
            After(result, culture) is { } after ? CardGrammar.Sentence(after) : null,
            CardGrammar.Facts(
                (Say(culture, "ScoreFact"), IsScored(result) ? Say(culture, "ScoreValue", result.Score ?? 0, result.PassMark) : null),
                (Say(culture, "AttemptsFact"), Say(culture, "AttemptsValue", result.Number, result.Most)),
                (Say(culture, "HandedInFact"), result.HandedInAt is { } at ? Taipei.SayExactly(at, culture) : null)),
            result.Wrong is null or { Count: 0 } ? null : CardGrammar.Heading(Say(culture, "WrongTitle")),
            result.Wrong is { } all ? CardGrammar.List(all.Select((wrong, i) => Row(wrong, culture) with { Separator = i > 0 })) : null,
        ],
        Next(campaign.ToString(), result, culture));

    private static Container Row(WrongAnswer wrong, CultureInfo culture) => new(
    [
        new TextBlock($"{wrong.Place}. {CardText.Paragraph(PlainText.Of(wrong.Question.Content.Text), QuestionLength)}") { Weight = TextWeight.Bolder },
        CardGrammar.Note(Say(
            culture,
            "YourAnswer",
            AnswerWords.Given(wrong, culture) is { } given ? CardText.OneLine(given, AnswerLength) : Say(culture, "NoAnswer"))),
        CardGrammar.Note(Say(culture, "RightAnswer", CardText.OneLine(AnswerWords.Right(wrong.Question.Content, culture), AnswerLength)))
            with { Spacing = Spacing.None },
        .. wrong.Feedback.Append(wrong.Question.Content.Explanation).OfType<MarkedText>()
            .Select(why => new TextBlock(CardText.Paragraph(PlainText.Of(why), ExplanationLength))),
    ]);

    private static IEnumerable<CardAction> Next(string campaign, QuizResult result, CultureInfo culture) => result switch
    {
        { Status: AttemptStatus.Passed } =>
            [CardGrammar.Primary(Say(culture, "ContinueButton"), "training.open", ("id", campaign))],
        { Left: > 0 } =>
        [
            CardGrammar.Primary(Say(culture, "RetryButton"), "quiz.start", ("id", campaign)),
            CardGrammar.Secondary(Say(culture, "ContinueButton"), "training.open", ("id", campaign)),
        ],
        _ => [CardGrammar.Secondary(Say(culture, "ContinueButton"), "training.open", ("id", campaign))],
    };

    private static string Sentence(QuizResult result, CultureInfo culture) => result.Status switch
    {
        AttemptStatus.Passed => Say(culture, "PassedSentence"),
        AttemptStatus.Failed => Say(culture, "FailedSentence"),
        AttemptStatus.InProgress or AttemptStatus.Abandoned => Say(culture, "AbandonedSentence"),
        AttemptStatus.Voided => Say(culture, "VoidedSentence", CardText.OneLine(result.Reason ?? "", AnswerLength)),
    };

    private static string? After(QuizResult result, CultureInfo culture) => result switch
    {
        { IsExhausted: true } => Say(culture, "Exhausted"),
        { Left: 0 } => null,
        { RetryFrom: { } from } => Say(culture, "RetryLater", result.Left, Taipei.Say(from, culture)),
        _ => Say(culture, "RetryNow", result.Left),
    };

    private static ContainerStyle State(QuizResult result) => result.Status switch
    {
        AttemptStatus.Passed => ContainerStyle.Good,
        AttemptStatus.InProgress or AttemptStatus.Failed or AttemptStatus.Abandoned => result.Left > 0 ? ContainerStyle.Warning : ContainerStyle.Attention,
        AttemptStatus.Voided => ContainerStyle.Emphasis,
    };

    private static bool IsScored(QuizResult result) => result.Status is AttemptStatus.Passed or AttemptStatus.Failed;

    private static string Say(CultureInfo culture, string key, params object[] values) => QuizWords.Text.Say(culture, key, values);
}
