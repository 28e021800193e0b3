using TeamsIsms.Reviews.Notices;

namespace TeamsIsms.Reviews;

/// <summary>What the policy's year asks of the review that is planned for it (rules 4.8).</summary>
public static class ReviewReminders
{
    /// <summary>The one of today that nobody was told yet; null when there is none. A warning that comes late is told alone.</summary>
    public static ReviewReminder? Due(Review review, IReadOnlyList<Review> all, DateOnly today) =>
        review is { Kind: ReviewKind.Yearly } && review.Status.IsAhead()
        && Of(ReviewDates.Urgency(ReviewDates.LastHeld(all), today)) is { } reminder && !review.Told.Contains(Key(reminder))
            ? reminder
            : null;

    public static Review Told(Review review, ReviewReminder reminder) => review with { Told = [.. review.Told, Key(reminder)] };

    private static string Key(ReviewReminder reminder) => reminder.ToString();

    // That it was proposed is told when the system plans it.
    private static ReviewReminder? Of(ReviewUrgency urgency) => urgency switch
    {
        ReviewUrgency.Later or ReviewUrgency.Propose => null,
        ReviewUrgency.Warn => ReviewReminder.Warned,
        ReviewUrgency.Red => ReviewReminder.Red,
        ReviewUrgency.Missed => ReviewReminder.Missed,
    };
}
