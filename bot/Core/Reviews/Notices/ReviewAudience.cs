namespace TeamsIsms.Reviews.Notices;

/// <summary>Who is told of a review as it is now, stage by stage.</summary>
public static class ReviewAudience
{
    /// <summary>Something happened: whoever has to act next, or to know.</summary>
    /// <param name="managers">The security managers.</param>
    public static IReadOnlyList<ReviewTold> Of(ReviewFile file, IReadOnlyList<Guid> managers) => [.. SchedulingAudience.Of(file.Review, managers)];

    /// <summary>The clock asks.</summary>
    public static IReadOnlyList<ReviewTold> Of(ReviewFile file, ReviewReminder reminder, IReadOnlyList<Guid> managers) => reminder switch
    {
        ReviewReminder.Proposed or ReviewReminder.Warned or ReviewReminder.Red or ReviewReminder.Missed =>
            [.. SchedulingAudience.Of(file.Review, reminder, managers)],
    };
}
