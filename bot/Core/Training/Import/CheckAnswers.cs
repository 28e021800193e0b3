using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Import;

/// <summary>Whether a key can be answered at all, and can be answered right.</summary>
internal static class CheckAnswers
{
    private const int Most = 12;
    private const decimal Full = 100;

    // three thirds written as 33.333 are meant to be a whole
    private const decimal Rounding = 0.1m;

    public static IEnumerable<(ImportProblem, string?)> Problems(QuestionKey key) => key switch
    {
        ChoiceKey choice => Choices(choice),
        NumericKey numeric => Count(numeric.Answers.Count)
            .Concat(Weights(numeric.Answers.Select(answer => answer.Weight)))
            .Concat(Right(numeric.Answers.Any(answer => answer.Weight == Full)))
            .Concat(numeric.Answers.Where(answer => answer.Low > answer.High).Select(_ => (ImportProblem.RangeReversed, (string?)null))),
        ShortAnswerKey text => Count(text.Answers.Count)
            .Concat(Weights(text.Answers.Select(answer => answer.Weight)))
            .Concat(text.Answers.Where(answer => answer.Pattern.Length == 0).Select(_ => (ImportProblem.EmptyAnswer, (string?)null)))
            .Concat(Right(text.Answers.Any(answer => answer.Weight == Full))),
        _ => [],
    };

    private static IEnumerable<(ImportProblem, string?)> Choices(ChoiceKey key)
    {
        var twice = key.Choices.GroupBy(choice => choice.Text.Text, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (key.Choices.Count < 2)
        {
            yield return (ImportProblem.TooFewChoices, null);
        }

        if (key.Choices.Any(choice => choice.Text.Text.Length == 0))
        {
            yield return (ImportProblem.EmptyAnswer, null);
        }
        else if (twice is not null)
        {
            yield return (ImportProblem.SameChoiceTwice, twice.Key);
        }

        foreach (var problem in Count(key.Choices.Count).Concat(Weights(key.Choices.Select(choice => choice.Weight))).Concat(Right(key)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<(ImportProblem, string?)> Right(ChoiceKey key)
    {
        var right = key.Choices.Where(choice => choice.Weight > 0).Sum(choice => Math.Min(choice.Weight, Full));
        return key.IsSingle ? Right(key.Choices.Any(choice => choice.Weight == Full))
            : right == 0 ? Right(isThere: false)
            : Math.Abs(right - Full) > Rounding ? [(ImportProblem.WeightsNotHundred, null)]
            : [];
    }

    private static IEnumerable<(ImportProblem, string?)> Right(bool isThere) =>
        isThere ? [] : [(ImportProblem.NoRightAnswer, null)];

    private static IEnumerable<(ImportProblem, string?)> Count(int answers) =>
        answers > Most ? [(ImportProblem.TooManyChoices, null)] : [];

    private static IEnumerable<(ImportProblem, string?)> Weights(IEnumerable<decimal> weights) =>
        weights.Where(weight => weight is < -Full or > Full).Select(_ => (ImportProblem.WeightOutOfRange, (string?)null));
}
