using System.Globalization;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Plans the year's review when nine months have passed since the last one, for a committee that there is.</summary>
internal sealed class YearlyReviewRun(ReviewTable table) : IReviewLookRun
{
    public async Task LookAsync(IReadOnlyList<Review> reviews, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = Taipei.Day(now);
        var last = ReviewDates.LastHeld(reviews);
        if (ReviewDates.Urgency(last, today) == ReviewUrgency.Later
            || reviews.Any(review => review.Kind == ReviewKind.Yearly && review.Status.IsAhead())
            || (await table.CommitteeAsync(cancellationToken)).On(today).Count == 0)
        {
            return;
        }

        var latest = ReviewDates.Latest(last, today);
        var act = new Act(TrailActor.System("DueWork"), now);
        await table.AddAsync(
            string.Create(CultureInfo.InvariantCulture, $"yearly|{last:yyyy-MM-dd}|{reviews.Count}"),
            (id, others) => PlanReview.Decide(
                id, ReviewKind.Yearly, reason: null, latest > today ? latest : today.AddMonths(1), others, ReviewActor.System, act),
            (changes, file) => changes.Owe(file.Review, now, ReviewReminder.Proposed),
            act,
            cancellationToken); // a refusal means that somebody planned it meanwhile
    }
}
