namespace TeamsIsms.Reviews;

/// <summary>What is typed of a decision.</summary>
public sealed record DecisionAsked(DecisionType Type, string? Text, Guid? Owner, DateOnly? Due);

/// <summary>The decisions as they fall, until the minutes are approved.</summary>
public static class DecideReview
{
    /// <param name="number">Of the decision that is written anew; null for another one.</param>
    public static Outcome<ReviewStep> Decide(ReviewFile file, int? number, DecisionAsked asked, ReviewActor by, Act act)
    {
        var review = file.Review;
        if ((ReviewGate.Refuse(file, ReviewDeed.Decide, by)
            ?? ReviewLimits.Missing(ReviewField.Decision, ReviewLimits.Long, asked.Text)
            ?? (asked.Owner is null ? new DecisionOwnerNeeded() : null)
            ?? ReviewLimits.RefuseDay(asked.Due, Taipei.Day(act.At))
            ?? (number is { } known && file.Decisions.All(decision => decision.Id.Number != known) ? (Refusal)new UnknownDecision() : null)
            ?? (number is null && file.Decisions.Count >= ReviewLimits.MostDecisions
                ? new TooManyDecisions(ReviewLimits.MostDecisions)
                : null)) is { } refusal)
        {
            return refusal;
        }

        var id = new DecisionId(review.Id, number ?? review.LastDecision + 1);
        var earlier = file.Decisions.FirstOrDefault(decision => decision.Id == id);
        var decision = new ReviewDecision
        {
            Id = id,
            Type = asked.Type,
            Text = asked.Text!.Trim(), // checked above
            Owner = asked.Owner!.Value, // checked above
            Due = asked.Due!.Value, // checked above
        };
        return ReviewStep.Of(
            file,
            file with
            {
                Review = review with
                {
                    LastDecision = Math.Max(review.LastDecision, id.Number),
                    NoDecision = null,
                    Secretaries = HoldReview.With(review, by),
                },
                Decisions = earlier is null
                    ? [.. file.Decisions, decision]
                    : [.. file.Decisions.Select(other => other == earlier ? decision : other)],
            },
            TrailKinds.ReviewDecided,
            act,
            decision.Text,
            id.ToString());
    }

    /// <summary>Takes out what was written by mistake; its number is not given again.</summary>
    public static Outcome<ReviewStep> Strike(ReviewFile file, int number, string? reason, ReviewActor by, Act act) =>
        (ReviewGate.Refuse(file, ReviewDeed.Strike, by)
            ?? ReviewLimits.Missing(ReviewField.Reason, ReviewLimits.Short, reason)
            ?? (file.Decisions.All(decision => decision.Id.Number != number) ? new UnknownDecision() : null)) is { } refusal
            ? refusal
            : ReviewStep.Of(
                file,
                file with
                {
                    Review = file.Review with { Secretaries = HoldReview.With(file.Review, by) },
                    Decisions = [.. file.Decisions.Where(decision => decision.Id.Number != number)],
                },
                TrailKinds.ReviewStruck,
                act,
                reason!.Trim(), // checked above
                new DecisionId(file.Review.Id, number).ToString());

    /// <summary>The meeting saw no need to decide anything.</summary>
    public static Outcome<ReviewStep> Nothing(ReviewFile file, string? reason, ReviewActor by, Act act) =>
        (ReviewGate.Refuse(file, ReviewDeed.Decide, by)
            ?? ReviewLimits.Missing(ReviewField.NoDecision, ReviewLimits.Short, reason)
            ?? (file.Decisions.Count > 0 ? new DecisionsThere() : null)) is { } refusal
            ? refusal
            : ReviewStep.Of(
                file,
                file.Review with
                {
                    NoDecision = new ReviewText(reason!.Trim(), by.Person, act.At), // checked above
                    Secretaries = HoldReview.With(file.Review, by),
                },
                TrailKinds.ReviewDecided,
                act,
                reason.Trim());
}
