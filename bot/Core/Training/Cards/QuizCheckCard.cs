using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Training.Cards;

/// <summary>Before an attempt is handed in: what has no answer yet, and the way back to it.</summary>
public static class QuizCheckCard
{
    public static AdaptiveCard Draw(AttemptView attempt, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(
            attempt.Missing.Count is 0 ? ContainerStyle.Accent : ContainerStyle.Warning,
            Say(culture, "CheckKicker"),
            CardText.OneLine(attempt.Course))
        {
            Figure = Say(culture, "CheckFigure", attempt.Answered, attempt.Questions),
        },
        [
            CardBars.Progress(attempt.Answered, attempt.Questions),
            CardGrammar.Sentence(attempt.Missing.Count is 0
                ? Say(culture, "CheckAll", attempt.Questions)
                : Say(culture, "CheckMissing", Positions(attempt.Missing, culture))),
            attempt.EndsAt is { } ends ? CardGrammar.Note(Say(culture, "CheckEnds", Taipei.SayExactly(ends, culture))) : null,
        ],
        attempt.Missing.Count is 0
            ? [Submit(attempt, culture, isPrimary: true), To(attempt, 1, Say(culture, "ToFirst"))]
            : [To(attempt, attempt.Missing[0], Say(culture, "ToMissing", attempt.Missing[0])), Submit(attempt, culture, isPrimary: false)]);

    private static ActionExecute Submit(AttemptView attempt, CultureInfo culture, bool isPrimary) => isPrimary
        ? CardGrammar.Primary(Say(culture, "SubmitButton"), "quiz.submit", ("attempt", attempt.Id))
        : CardGrammar.Secondary(Say(culture, "SubmitButton"), "quiz.submit", ("attempt", attempt.Id));

    // back from the question behind it, as every button of that name goes
    private static ActionExecute To(AttemptView attempt, int position, string title) => CardGrammar.Secondary(
        title, "quiz.back", ("attempt", attempt.Id), ("question", (position + 1).ToString(CultureInfo.InvariantCulture)));

    private static string Positions(IReadOnlyList<int> positions, CultureInfo culture) =>
        string.Join(culture.Equals(Languages.English) ? ", " : "、", positions.Select(position => position.ToString(culture)));

    private static string Say(CultureInfo culture, string key, params object[] values) => QuizWords.Text.Say(culture, key, values);
}
