namespace TeamsIsms.Reviews.Notices;

/// <summary>Warns that the policy's year comes to its end.</summary>
internal sealed class ReviewReminderRun(ReviewTable table) : IReviewLookRun
{
    public async Task LookAsync(IReadOnlyList<Review> reviews, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = Taipei.Day(now);
        foreach (var open in reviews)
        {
            if (ReviewReminders.Due(open, reviews, today) is { } reminder)
            {
                await table.NoteAsync(
                    open.Id,
                    review => ReviewReminders.Due(review, reviews, today) == reminder ? ReviewReminders.Told(review, reminder) : null,
                    (changes, review) => changes.Owe(review, now, reminder),
                    cancellationToken);
            }
        }
    }
}
