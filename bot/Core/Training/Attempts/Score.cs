using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Attempts;

/// <summary>What answers are worth.</summary>
public static class Score
{
    private const decimal Full = 100;

    /// <summary>
    /// Percent of all marks, every question alike, rounded down: 79.9 % is no pass at 80 %, and the person sees the number the rule sees.
    /// </summary>
    public static int Percent(IReadOnlyList<QuestionMark> marks) =>

        // three thirds of 33.33333 are a whole
        (int)Math.Floor(Math.Round(Full * marks.Sum(mark => mark.Earned) / marks.Count, 3));

    /// <summary>What each question of the paper earned, in its order.</summary>
    public static IReadOnlyList<QuestionMark> Marks(AttemptPaper paper, IReadOnlyList<GivenAnswer?> answers) =>
        [.. paper.Questions.Select((question, at) => new QuestionMark(question.Id, question.Version, Of(question.Content.Key, answers[at])))];

    /// <summary>From 0 to 1; wrong choices take away what they weigh, but never more than the others gave.</summary>
    public static decimal Of(QuestionKey key, GivenAnswer? given) => given is null
        ? 0
        : Math.Clamp(Weight(key, given) / Full, 0, 1);

    private static decimal Weight(QuestionKey key, GivenAnswer given) => key switch
    {
        ChoiceKey choices => given.Choices.Where(choice => choice < choices.Choices.Count).Sum(choice => choices.Choices[choice].Weight),
        TrueFalseKey truth => given.Text == (truth.IsTrue ? "true" : "false") ? Full : 0,
        NumericKey numeric => ReadAnswer.Number(given.Text ?? "") is { } number
            ? Best(numeric.Answers.Where(answer => answer.Low <= number && number <= answer.High).Select(answer => answer.Weight))
            : 0,
        ShortAnswerKey text => Best(text.Answers.Where(answer => Pattern.Matches(answer.Pattern, given.Text ?? "")).Select(answer => answer.Weight)),
        _ => 0,
    };

    private static decimal Best(IEnumerable<decimal> weights) => weights.DefaultIfEmpty(0).Max();
}
