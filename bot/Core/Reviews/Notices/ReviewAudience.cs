namespace TeamsIsms.Reviews.Notices;

/// <summary>Who watches over reviews.</summary>
/// <param name="Managers">The security managers.</param>
/// <param name="Chair">Of the committee today; null while there is none.</param>
public sealed record ReviewWatchers(IReadOnlyList<Guid> Managers, Guid? Chair);

/// <summary>Who is told of a review as it is now, stage by stage.</summary>
public static class ReviewAudience
{
    /// <summary>Something happened: whoever has to act next, or to know.</summary>
    public static IReadOnlyList<ReviewTold> Of(ReviewFile file, ReviewWatchers watchers) =>
        [.. SchedulingAudience.Of(file.Review, watchers), .. InputsAudience.Of(file, watchers.Managers)];

    /// <summary>The clock asks.</summary>
    public static IReadOnlyList<ReviewTold> Of(ReviewFile file, ReviewReminder reminder, ReviewWatchers watchers) => reminder switch
    {
        ReviewReminder.Proposed or ReviewReminder.Warned or ReviewReminder.Red or ReviewReminder.Missed =>
            [.. SchedulingAudience.Of(reminder, watchers)],
        ReviewReminder.InputsDue or ReviewReminder.InputsLate or ReviewReminder.Pack => [.. InputsAudience.Of(file, reminder, watchers.Managers)],
    };
}
