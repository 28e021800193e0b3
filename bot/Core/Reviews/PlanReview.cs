namespace TeamsIsms.Reviews;

/// <summary>Plans a review: the security manager, or the system nine months after the last one (rules 4.8).</summary>
public static class PlanReview
{
    /// <param name="reason">Why there is an extraordinary one.</param>
    /// <param name="day">The last day on which it should be held.</param>
    /// <param name="others">All there are.</param>
    public static Outcome<ReviewStep> Decide(
        ReviewId id, ReviewKind kind, string? reason, DateOnly? day, IReadOnlyList<Review> others, ReviewActor by, Act act) =>
        Refuse(kind, reason, day, others, by, Taipei.Day(act.At)) is { } refusal ? refusal : Plan(
            new Review
            {
                Id = id,
                Kind = kind,
                Reason = kind == ReviewKind.Extraordinary ? reason!.Trim() : null, // checked above
                By = day!.Value, // checked above
                PlannedAt = act.At,
            },
            act);

    private static ReviewStep Plan(Review review, Act act) =>
        ReviewStep.Of(new ReviewFile(review, [], []), review, TrailKinds.ReviewPlanned, act, review.Reason);

    private static Refusal? Refuse(
        ReviewKind kind, string? reason, DateOnly? day, IReadOnlyList<Review> others, ReviewActor by, DateOnly today) =>
        !by.IsManager && !(by.IsSystem && kind == ReviewKind.Yearly)
            ? new ReviewManagerNeeded()
            : ReviewLimits.RefuseDay(day, today) ?? kind switch
            {
                ReviewKind.Extraordinary => ReviewLimits.Missing(ReviewField.Reason, ReviewLimits.Short, reason) ?? RefuseTwice(reason!, others), // not missing
                ReviewKind.Yearly => RefuseYearly(day, others, today),
            };

    private static IncidentReviewed? RefuseTwice(string reason, IReadOnlyList<Review> others) =>
        GraveIncident.Reviewed(reason, others) is { } earlier ? new IncidentReviewed(earlier.Id) : null;

    private static Refusal? RefuseYearly(DateOnly? day, IReadOnlyList<Review> others, DateOnly today)
    {
        if (others.FirstOrDefault(other => other.Kind == ReviewKind.Yearly && other.Status.IsAhead()) is { } planned)
        {
            return new PlannedAlready(planned.Id);
        }

        // What is late already is planned for the day on which it can be.
        var latest = ReviewDates.Latest(ReviewDates.LastHeld(others), today);
        return latest >= today && day > latest ? new ReviewTooLate(latest) : null;
    }
}
