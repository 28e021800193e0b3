using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Training.Cards;

/// <summary>One question of a running attempt. Every button keeps what is answered.</summary>
public static class QuestionCard
{
    private const int TextLength = 2000;
    private const int OptionLength = 400;
    private const int AnswerLength = 200;

    /// <param name="problem">Why the answer before could not be taken, in the person's language.</param>
    public static AdaptiveCard Draw(AttemptView attempt, QuestionView question, CultureInfo culture, string? problem = null)
    {
        var isLast = question.Position == attempt.Questions;
        return CardGrammar.Card(
            culture,
            new CardHead(
                problem is null ? ContainerStyle.Accent : ContainerStyle.Attention,
                Say(culture, "QuizKicker", attempt.Number),
                CardText.OneLine(attempt.Course))
            {
                Figure = Say(culture, "Position", question.Position, attempt.Questions),
            },
            [
                CardBars.Progress(attempt.Answered, attempt.Questions),
                problem is null ? null : CardGrammar.Problem(problem),
                new TextBlock(CardText.Paragraph(question.Text, TextLength)) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
                question.Picture is { } picture ? new Image(picture.Address, CardText.OneLine(picture.Alternative)) : null,
                CardGrammar.Note(Say(culture, Hint(question.Field))),
                Field(question, culture),
                CardGrammar.Note(attempt.EndsAt is { } ends
                    ? Say(culture, "EndsNote", Taipei.SayExactly(ends, culture))
                    : Say(culture, "SavedNote")),
            ],
            [
                CardGrammar.Primary(Say(culture, isLast ? "CheckButton" : "NextButton"), "quiz.answer", At(question)),
                .. question.Position > 1 ? [CardGrammar.Secondary(Say(culture, "BackButton"), "quiz.back", At(question))] : (CardAction[])[],
            ]);
    }

    private static CardInput Field(QuestionView question, CultureInfo culture) => question.Field switch
    {
        AnswerField.One or AnswerField.Several => new InputChoiceSet(
            Say(culture, "AnswerLabel"),
            [.. question.Options.Select(option => new Choice(CardText.OneLine(option.Text, OptionLength), option.Value))])
        {
            Id = "answer",
            Value = question.Given,
            Style = ChoiceStyle.Expanded,
            IsMultiSelect = question.Field is AnswerField.Several,
        },
        AnswerField.Number or AnswerField.Text => new InputText(Say(culture, "AnswerLabel"))
        {
            Id = "answer",
            Value = question.Given,
            Placeholder = question.Field is AnswerField.Number
                ? Say(culture, "NumberPlaceholder")
                : Say(culture, "TextLong", AnswerLength),
            MaxLength = AnswerLength,
        },
    };

    private static (string, string)[] At(QuestionView question) =>
        [("attempt", question.Attempt), ("question", question.Position.ToString(CultureInfo.InvariantCulture))];

    private static string Hint(AnswerField field) => field switch
    {
        AnswerField.One => "SingleHint",
        AnswerField.Several => "SeveralHint",
        AnswerField.Number => "NumberHint",
        AnswerField.Text => "TextHint",
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => QuizWords.Text.Say(culture, key, values);
}
