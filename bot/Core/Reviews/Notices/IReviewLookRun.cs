namespace TeamsIsms.Reviews.Notices;

/// <summary>Asks what is due and not yet recorded as done. A missed look loses nothing, a second one does nothing twice.</summary>
internal interface IReviewLookRun
{
    /// <param name="reviews">All there are, the oldest number first.</param>
    Task LookAsync(IReadOnlyList<Review> reviews, DateTimeOffset now, CancellationToken cancellationToken);
}
