using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Cards.Bank;

/// <summary>The answers of a question with what they are worth, for those who judge it before anybody is asked. Never for a taker.</summary>
internal static class QuestionKeyRows
{
    private const decimal Full = 100;
    private const int Longest = 300;

    public static IEnumerable<CardElement> Of(QuestionKey key, CultureInfo culture) => key switch
    {
        ChoiceKey choices => choices.Choices.SelectMany(choice => Row(PlainText.Of(choice.Text), choice.Weight, choice.Feedback, culture)),
        TrueFalseKey truth =>
        [
            .. Row(BankLook.Say(culture, "True"), truth.IsTrue ? Full : 0, truth.IsTrue ? truth.WhenRight : truth.WhenWrong, culture),
            .. Row(BankLook.Say(culture, "False"), truth.IsTrue ? 0 : Full, truth.IsTrue ? truth.WhenWrong : truth.WhenRight, culture),
        ],
        NumericKey numeric => numeric.Answers.SelectMany(answer => Row(Range(answer, culture), answer.Weight, answer.Feedback, culture)),
        ShortAnswerKey text => text.Answers.SelectMany(answer => Row(answer.Pattern, answer.Weight, answer.Feedback, culture)),
        _ => [],
    };

    public static string Kind(QuestionKey key, CultureInfo culture) => BankLook.Say(culture, key switch
    {
        ChoiceKey { IsSingle: true } => "KindSingle",
        ChoiceKey => "KindMultiple",
        TrueFalseKey => "KindTrueFalse",
        NumericKey => "KindNumeric",
        _ => "KindShort",
    });

    private static IEnumerable<CardElement> Row(string text, decimal weight, MarkedText? feedback, CultureInfo culture)
    {
        yield return new ColumnSet(
        [
            new Column([new TextBlock(weight >= Full ? "✓" : weight > 0 ? "△" : "✗") { Color = Colour(weight), Weight = TextWeight.Bolder }])
            {
                Width = "auto",
            },
            new Column([new TextBlock(CardText.OneLine(text, Longest))]),
            .. weight is 0 or Full
                ? (Column[])[]
                : [new Column([new TextBlock(BankLook.Say(culture, "Percent", weight)) { Size = TextSize.Small }]) { Width = "auto" }],
        ])
        {
            Spacing = Spacing.Small,
        };
        if (feedback is not null && PlainText.Of(feedback) is { Length: > 0 } said)
        {
            yield return CardGrammar.Note(BankLook.Say(culture, "Feedback", CardText.OneLine(said, Longest))) with { Spacing = Spacing.None };
        }
    }

    private static TextColor Colour(decimal weight) => weight switch
    {
        >= Full => TextColor.Good,
        > 0 => TextColor.Warning,
        _ => TextColor.Attention,
    };

    private static string Range(NumericAnswer answer, CultureInfo culture) => answer.Low == answer.High
        ? Number(answer.Low)
        : BankLook.Say(culture, "Range", Number(answer.Low), Number(answer.High));

    private static string Number(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);
}
