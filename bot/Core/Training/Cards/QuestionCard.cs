using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Questions;
using Choice = TeamsIsms.Teams.Cards.Choice;

namespace TeamsIsms.Training.Cards;

/// <summary>One question of a running attempt. Every button keeps what is answered.</summary>
public static class QuestionCard
{
    private const int TextLength = 2000;
    private const int OptionLength = 400;
    private const int AnswerLength = 200;

    /// <param name="picture">Where the client fetches the question's picture; null when it has none, or it cannot be fetched now.</param>
    /// <param name="problem">Why the answer before could not be taken, in the person's language.</param>
    /// <param name="note">Why another question is shown than the one that was answered.</param>
    public static AdaptiveCard Draw(
        AttemptHead attempt, ShownQuestion question, Uri? picture, CultureInfo culture, string? problem = null, string? note = null)
    {
        var isLast = question.Place == attempt.Questions;
        return CardGrammar.Card(
            culture,
            new CardHead(
                problem is null ? ContainerStyle.Accent : ContainerStyle.Attention,
                Say(culture, "QuizKicker", attempt.Number),
                CardText.OneLine(attempt.Course))
            {
                Figure = Say(culture, "Position", question.Place, attempt.Questions),
            },
            [
                CardBars.Progress(attempt.Answered, attempt.Questions),
                problem is null ? null : CardGrammar.Problem(problem),
                note is null ? null : CardGrammar.Note(note),
                new TextBlock(CardText.Paragraph(PlainText.Of(question.Text), TextLength)) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
                Picture(question.Image, picture, culture),
                CardGrammar.Note(Say(culture, Hint(question.Input))),
                Field(question, culture),
                CardGrammar.Note(attempt.EndsAt is { } ends
                    ? Say(culture, "EndsNote", Taipei.SayExactly(ends, culture))
                    : Say(culture, "SavedNote")),
            ],
            [
                CardGrammar.Primary(Say(culture, isLast ? "CheckButton" : "NextButton"), "quiz.answer", attempt.Back()),
                .. question.Place > 1 ? [CardGrammar.Secondary(Say(culture, "BackButton"), "quiz.back", attempt.Back())] : (CardAction[])[],
            ]);
    }

    private static CardElement? Picture(QuestionImage? image, Uri? address, CultureInfo culture) => (image, address) switch
    {
        (null, _) => null,
        ({ } shown, { } there) => new Image(there, CardText.OneLine(shown.Alternative)),
        ({ } missing, null) => CardGrammar.Note(Say(culture, "PictureMissing", CardText.OneLine(missing.Alternative))),
    };

    private static CardInput Field(ShownQuestion question, CultureInfo culture) => question.Input switch
    {
        AnswerInput.One or AnswerInput.Many or AnswerInput.TrueFalse => new InputChoiceSet(Say(culture, "AnswerLabel"), [.. Choices(question, culture)])
        {
            Id = "answer",
            Value = question.Given,
            Style = ChoiceStyle.Expanded,
            IsMultiSelect = question.Input is AnswerInput.Many,
        },
        AnswerInput.Number or AnswerInput.Text => new InputText(Say(culture, "AnswerLabel"))
        {
            Id = "answer",
            Value = question.Given,
            Placeholder = question.Input is AnswerInput.Number
                ? Say(culture, "NumberPlaceholder")
                : Say(culture, "TextLong", AnswerLength),
            MaxLength = AnswerLength,
        },
    };

    // Always in this order, whichever is right.
    private static IEnumerable<Choice> Choices(ShownQuestion question, CultureInfo culture) => question.Input is AnswerInput.TrueFalse
        ? [new(AnswerWords.Truth(true, culture), "true"), new(AnswerWords.Truth(false, culture), "false")]
        : question.Choices.Select((choice, at) => new Choice(
            CardText.OneLine(PlainText.Of(choice), OptionLength), (at + 1).ToString(CultureInfo.InvariantCulture)));

    private static string Hint(AnswerInput input) => input switch
    {
        AnswerInput.One or AnswerInput.TrueFalse => "SingleHint",
        AnswerInput.Many => "SeveralHint",
        AnswerInput.Number => "NumberHint",
        AnswerInput.Text => "TextHint",
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => QuizWords.Text.Say(culture, key, values);
}
