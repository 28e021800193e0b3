namespace TeamsIsms.Approvals;

/// <summary>Who chooses somebody else in the place of an approver who left.</summary>
public static class ReplaceApprover
{
    /// <summary>The security managers whose own work it is not; all of them where there is no other.</summary>
    public static IReadOnlyList<Guid> Managers(ApprovalRequest request, IReadOnlyList<Guid> managers)
    {
        List<Guid> others = [.. managers.Where(manager => !request.IsOwn(manager))];
        return others.Count > 0 ? others : managers;
    }

    /// <param name="gone">Who left.</param>
    /// <param name="to">Who is asked instead.</param>
    /// <param name="reason">Of the security manager.</param>
    public static Outcome<ApprovalChange> Step(ApprovalRequest request, Guid gone, Guid to, string? reason) =>
        DelegateApproval.Replace(request, gone, to, reason).Match<Outcome<ApprovalChange>>(
            next => new ApprovalChange(
                next, TrailKinds.ApprovalReplaced, reason?.Trim(), $"{TrailActor.Person(gone)} {TrailActor.Person(to)}"),
            refusal => refusal);
}
