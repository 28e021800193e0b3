namespace TeamsIsms.Reviews.Notices;

/// <summary>One of the things that follow when a review changed, or the clock asks something of it.</summary>
internal interface IReviewNoticeRun
{
    /// <summary>May be asked the same twice.</summary>
    /// <returns>The pause before another try; null when all is done.</returns>
    Task<TimeSpan?> RunAsync(ReviewFile file, ReviewReminder? reminder, DateTimeOffset now, CancellationToken cancellationToken);
}
