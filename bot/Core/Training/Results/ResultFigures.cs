using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Results;

/// <summary>How a course went, from what people did in it. Void attempts count nowhere.</summary>
/// <param name="Begun">Opened it.</param>
/// <param name="Tested">Handed in at least one attempt.</param>
/// <param name="Average">Of everybody's best score; null before anybody has one.</param>
/// <param name="Bands">How many best scores lie in each of <see cref="Floors"/>.</param>
/// <param name="Items">The questions, those that fewest knew first.</param>
public sealed record ResultFigures(
    int Begun, int Completed, int Tested, int Passed, int Failed, double? Average, IReadOnlyList<int> Bands, IReadOnlyList<ItemResult> Items)
{
    private const int Top = 100;

    /// <summary>The lowest score of each band; the last ends at 100.</summary>
    public static IReadOnlyList<int> Floors { get; } = [0, 60, 70, 80, 90];

    /// <summary>Judged after the course (policy 7.2.2.2).</summary>
    public int Effective { get; init; }

    public int NotEffective { get; init; }

    /// <summary>Passed of those who handed in, in percent; rounds down. Null before anybody did.</summary>
    public int? PassRate => Tested == 0 ? null : (int)(100L * Passed / Tested);

    /// <summary>The scores of a band, such as <c>60–69</c>.</summary>
    public static string Band(int at) => at == Floors.Count - 1 ? $"{Floors[at]}–{Top}" : $"{Floors[at]}–{Floors[at + 1] - 1}";

    public static ResultFigures Of(IReadOnlyCollection<PersonResult> people)
    {
        List<int> best = [.. people.Select(person => person.Best).OfType<int>()];
        return new ResultFigures(
            people.Count,
            people.Count(person => person.IsDone),
            best.Count,
            people.Count(person => person.Training.PassedAttempt is not null),
            people.Count(person => person.Training.Status == TrainingStatus.Failed),
            best.Count == 0 ? null : best.Average(),
            [.. Floors.Select((floor, at) => best.Count(score => score >= floor && (at == Floors.Count - 1 || score < Floors[at + 1])))],
            Analyse(people.SelectMany(person => person.Scored)))
        {
            Effective = people.Count(person => person.Training.Status == TrainingStatus.Effective),
            NotEffective = people.Count(person => person.Training.Status == TrainingStatus.NotEffective),
        };
    }

    // A version is a question of its own: what was asked differs.
    private static IReadOnlyList<ItemResult> Analyse(IEnumerable<Attempt> attempts) =>
    [
        .. attempts.SelectMany(attempt => attempt.Marks.Select(mark => (mark.Id, mark.Version, Mark: (double)mark.Earned, Others: Others(attempt, mark))))
            .GroupBy(answer => (answer.Id, answer.Version))
            .Select(item => new ItemResult(
                item.Key.Id, item.Key.Version, ItemAnalysis.Of([.. item.Select(answer => (answer.Mark, answer.Others))])!)) // a group is never empty
            .OrderBy(item => item.Figures.Difficulty)
            .ThenByDescending(item => item.Figures.Attempts),
    ];

    private static double Others(Attempt attempt, QuestionMark mark) => attempt.Marks.Count < 2
        ? 0
        : (double)((attempt.Marks.Sum(one => one.Earned) - mark.Earned) / (attempt.Marks.Count - 1));
}

/// <summary>How one version of a question fared.</summary>
public sealed record ItemResult(QuestionId Id, int Version, ItemFigures Figures);
