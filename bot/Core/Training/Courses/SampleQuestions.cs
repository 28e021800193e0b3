using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Courses;

/// <summary>A few of the questions that a test may draw, of each of its categories in turn.</summary>
internal static class SampleQuestions
{
    private const int Most = 6;

    /// <returns>The sample, and how many questions the test draws from.</returns>
    public static (IReadOnlyList<QuestionContent> Sample, int All) Of(QuizPlan plan, IReadOnlyList<Question> bank)
    {
        var groups = plan.Draws
            .Select(draw => bank.Where(question => question.Drawn is { } version && draw.Takes(version.Content.Category)).ToList())
            .ToList();
        var longest = groups.Count is 0 ? 0 : groups.Max(group => group.Count);
        var turns = Enumerable.Range(0, longest)
            .SelectMany(turn => groups.Where(group => turn < group.Count).Select(group => group[turn]))
            .DistinctBy(question => question.Id)
            .ToList();
        return ([.. turns.Take(Most).Select(question => question.Drawn!.Content)], turns.Count); // only approved ones are in a group
    }
}
