namespace TeamsIsms.Reviews;

/// <summary>Who sees a review: those who watch over all, the committee, and whoever has a part in it.</summary>
public static class ReviewAccess
{
    /// <summary>Who sees every review.</summary>
    public static IReadOnlyList<Role> Readers { get; } =
        [Role.SecurityManager, Role.CommitteeMember, Role.CommitteeChair, Role.InternalAuditor, Role.AuditorReader];

    public static bool Sees(ReviewFile file, ReviewActor by) =>
        by.IsSystem
        || by.Roles.Any(Readers.Contains)
        || file.Review.Seated(by.Person)
        || file.Inputs.Any(input => input.Owner == by.Person)
        || file.Decisions.Any(decision => decision.Owner == by.Person);
}
