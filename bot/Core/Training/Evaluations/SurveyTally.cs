using System.Text.Json.Serialization;

namespace TeamsIsms.Training.Evaluations;

/// <summary>All answers to one campaign's survey as numbers. Who gave which, when or after whom cannot be read from it.</summary>
public sealed record SurveyTally
{
    // In UTF-16 a row takes a mebibyte; half of it stays free for the escapes of JSON.
    private const int MostLetters = 250_000;

    public int Answers { get; init; }

    /// <summary>For each statement, how many chose 1, 2, 3, 4 and 5.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Ratings { get; init; } = [];

    /// <summary>In the order of their letters, so that their place tells nothing either.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>There are enough answers to look at them.</summary>
    [JsonIgnore]
    public bool IsShown => Answers >= GiveSurvey.FewestShown;

    public Outcome<SurveyTally> With(SurveyAnswers answers) =>
        answers.Comment is { } comment && Comments.Sum(earlier => earlier.Length) + comment.Length > MostLetters
            ? new CommentsFull()
            : this with
            {
                Answers = Answers + 1,
                Ratings = [.. answers.Ratings.Select((rating, statement) => Counted(Ratings.ElementAtOrDefault(statement), rating))],
                Comments = answers.Comment is null ? Comments : [.. Comments.Append(answers.Comment).Order(StringComparer.Ordinal)],
            };

    /// <summary>The average of a statement, from 1 to 5, to one decimal; null while there are too few answers.</summary>
    public decimal? Average(int statement) => IsShown ? Mean(statement) : null;

    /// <summary>As <see cref="Average"/>, of however few answers: only where everybody knew that the survey bears their name.</summary>
    public decimal? Mean(int statement) => Answers == 0 || Ratings.ElementAtOrDefault(statement) is not { } counts
        ? null
        : Math.Round((decimal)counts.Select((count, i) => count * (i + SurveyAnswers.Lowest)).Sum() / Answers, 1, MidpointRounding.AwayFromZero);

    private static IReadOnlyList<int> Counted(IReadOnlyList<int>? counts, int rating) =>
    [
        .. Enumerable.Range(SurveyAnswers.Lowest, SurveyAnswers.Highest)
            .Select((value, i) => (counts?[i] ?? 0) + (value == rating ? 1 : 0)),
    ];
}
