using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Training.Cards;

/// <summary>Before an attempt is handed in: what has no answer yet, and the way back to it.</summary>
public static class QuizCheckCard
{
    public static AdaptiveCard Draw(AttemptHead attempt, CultureInfo culture, string? note = null) => CardGrammar.Card(
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
            note is null ? null : CardGrammar.Note(note),
            attempt.EndsAt is { } ends ? CardGrammar.Note(Say(culture, "CheckEnds", Taipei.SayExactly(ends, culture))) : null,
        ],
        attempt.Missing.Count is 0
            ? [Submit(attempt, culture) with { Style = ActionStyle.Positive }, To(attempt, 1, Say(culture, "ToFirst"))]
            :
            [
                To(attempt, attempt.Missing[0], Say(culture, "ToMissing", attempt.Missing[0])) with { Style = ActionStyle.Positive },
                Submit(attempt, culture),
            ]);

    private static ActionExecute Submit(AttemptHead attempt, CultureInfo culture) =>
        CardGrammar.Secondary(Say(culture, "SubmitButton"), "quiz.submit", attempt.Back());

    private static ActionExecute To(AttemptHead attempt, int place, string title) =>
        CardGrammar.Secondary(title, "quiz.back", attempt.Back(place));

    private static string Positions(IReadOnlyList<int> positions, CultureInfo culture) =>
        string.Join(culture.Equals(Languages.English) ? ", " : "、", positions.Select(position => position.ToString(culture)));

    private static string Say(CultureInfo culture, string key, params object[] values) => QuizWords.Text.Say(culture, key, values);
}
