using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Attempts;

/// <summary>Draws the questions of an attempt.</summary>
public static class DrawPaper
{
    /// <param name="seen">Drawn only when there are not enough others.</param>
    /// <param name="pick">A number from 0 to below the one given; unpredictable, or a test's own.</param>
    public static Outcome<AttemptPaper> Decide(
        QuizPlan plan, IReadOnlyList<Question> bank, IReadOnlyCollection<QuestionId> seen, Func<int, int> pick)
    {
        List<Question> drawn = [];
        foreach (var draw in plan.Draws.OrderByDescending(draw => draw.Category.Count(letter => letter == '/')).ThenByDescending(draw => draw.Category.Length))
        {
            var open = bank.Where(question =>
                question.Drawn is { } version && draw.Takes(version.Content.Category) && !drawn.Contains(question)).ToList();
            if (open.Count < draw.Count)
            {
                return new TooFewQuestions(draw.Category, draw.Count, open.Count);
            }

            Shuffle(open, pick);
            drawn.AddRange(open.OrderBy(question => seen.Contains(question.Id)).Take(draw.Count));
        }

        if (plan.Shuffle)
        {
            Shuffle(drawn, pick);
        }
        else
        {
            drawn.Sort((one, other) => one.Id.Value.CompareTo(other.Id.Value));
        }

        return new AttemptPaper([.. drawn.Select(question => Frozen(question.Id, question.Drawn!, plan.Shuffle, pick))]); // only such were drawn
    }

    private static PaperQuestion Frozen(QuestionId id, QuestionVersion version, bool isShuffled, Func<int, int> pick)
    {
        List<int> order = version.Content.Key is ChoiceKey choices ? [.. Enumerable.Range(0, choices.Choices.Count)] : [];
        if (isShuffled)
        {
            Shuffle(order, pick);
        }

        return new PaperQuestion(id, version.Number, version.Content, order);
    }

    // Fisher and Yates: every order is as likely as any other.
    private static void Shuffle<T>(List<T> items, Func<int, int> pick)
    {
        for (var left = items.Count; left > 1; left--)
        {
            var at = pick(left);
            (items[at], items[left - 1]) = (items[left - 1], items[at]);
        }
    }
}
