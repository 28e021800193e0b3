namespace TeamsIsms.Reviews.Decisions;

/// <summary>What was decided and is not done in time.</summary>
public static class LateDecisions
{
    /// <summary>Those that the person may know of, the latest first.</summary>
    /// <param name="reviews">That decided them; before its minutes are approved nothing is late.</param>
    public static IReadOnlyList<ReviewDecision> Of(
        IEnumerable<ReviewDecision> decisions, IEnumerable<Review> reviews, ReviewActor viewer, DateOnly today) =>
    [
        .. from decision in decisions
           join review in reviews on decision.Id.Review equals review.Id
           where review.Status.IsApproved() && decision.IsOverdue(today) && RunDecision.Sees(decision, review, viewer)
           orderby decision.Due, decision.Id.Number
           select decision,
    ];
}
