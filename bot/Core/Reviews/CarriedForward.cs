namespace TeamsIsms.Reviews;

/// <summary>The decisions of earlier reviews as the next one sees them: looked up each time, never copied.</summary>
public static class CarriedForward
{
    /// <summary>What was open before this meeting, and what it heard of already; the oldest first.</summary>
    public static IReadOnlyList<ReviewDecision> Into(ReviewFile file)
    {
        var earlier = file.Others.Where(other => IsBefore(other, file.Review)).Select(other => other.Id).ToHashSet();
        return
        [
            .. file.OtherDecisions
                .Where(decision => earlier.Contains(decision.Id.Review)
                    && (!decision.IsOver || file.Review.Followed.Any(followed => followed.Decision == decision.Id)))
                .OrderBy(decision => decision.Id.Review.Year)
                .ThenBy(decision => decision.Id.Review.Sequence)
                .ThenBy(decision => decision.Id.Number),
        ];
    }

    /// <summary>Those of which the meeting has not heard yet.</summary>
    public static IReadOnlyList<DecisionId> Unheard(ReviewFile file) =>
    [
        .. Into(file).Select(decision => decision.Id).Where(id => file.Review.Followed.All(followed => followed.Decision != id)),
    ];

    /// <summary>Own decisions that are neither closed nor heard of by a later meeting.</summary>
    public static IReadOnlyList<DecisionId> Loose(ReviewFile file) =>
    [
        .. file.Decisions.Where(decision => !decision.IsOver).Select(decision => decision.Id).Where(id => !file.Others.Any(other =>
            IsBefore(file.Review, other) && other.Followed.Any(followed => followed.Decision == id))),
    ];

    // A meeting that is still to come is later than every one that was held.
    private static bool IsBefore(Review one, Review other) =>
        one.HeldAt is { } held && one.Status.IsHeld() && one.Id != other.Id && !(other.HeldAt <= held) && other.Status != ReviewStatus.Cancelled;
}
