namespace TeamsIsms.Reviews;

/// <summary>A review with its inputs and decisions, and what the other reviews have to do with it.</summary>
public sealed record ReviewFile(Review Review, IReadOnlyList<ReviewInput> Inputs, IReadOnlyList<ReviewDecision> Decisions)
{
    public IReadOnlyList<Review> Others { get; init; } = [];

    public IReadOnlyList<ReviewDecision> OtherDecisions { get; init; } = [];

    /// <summary>The leaves that are not written, in the policy's order.</summary>
    public IReadOnlyList<InputLeaf> Missing =>
        [.. InputLeaves.All.Where(leaf => !Inputs.Any(input => input.Leaf == leaf && input.IsIn))];
}

/// <summary>The next state of a review and what the trail says of it.</summary>
public sealed record ReviewStep(ReviewFile Next, TrailEvent Event)
{
    /// <param name="text">What was said: the reason of what needs one.</param>
    /// <param name="note">What else the trail tells.</param>
    internal static ReviewStep Of(
        ReviewFile before, ReviewFile next, string kind, Act act, string? text = null, string? note = null, string? sha256 = null)
    {
        var (from, to) = before.Review.Status == next.Review.Status
            ? ((string?)null, (string?)null)
            : (before.Review.Status.ToString(), next.Review.Status.ToString());
        return new ReviewStep(
            next, new TrailEvent(kind, next.Review.Id.Subject, act.Actor, new TrailDetail(from, to, text, act.Activity, note), sha256));
    }

    internal static ReviewStep Of(ReviewFile before, Review next, string kind, Act act, string? text = null, string? note = null) =>
        Of(before, before with { Review = next }, kind, act, text, note);
}
