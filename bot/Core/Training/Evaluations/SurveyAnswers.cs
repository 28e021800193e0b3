namespace TeamsIsms.Training.Evaluations;

/// <summary>One person's answers.</summary>
/// <param name="Ratings">From 1 (disagree) to 5 (agree), one for each statement in its order.</param>
public sealed record SurveyAnswers(IReadOnlyList<int> Ratings, string? Comment)
{
    public const int Lowest = 1;
    public const int Highest = 5;
    public const int LongestComment = 500;

    /// <summary>What was chosen and typed, or what is missing.</summary>
    /// <param name="statements">How many there are to rate.</param>
    public static Outcome<SurveyAnswers> Read(IReadOnlyList<string?> ratings, string? comment, int statements)
    {
        List<int> read = [.. ratings.Take(statements).Select(text => text is [>= '1' and <= '5' and var digit] ? digit - '0' : 0)];
        return read.Count < statements || read.Contains(0) ? new RatingsMissing()
            : comment?.Trim().Length > LongestComment ? new CommentTooLong(LongestComment)
            : new SurveyAnswers(read, string.IsNullOrWhiteSpace(comment) ? null : comment.Trim());
    }
}
