namespace TeamsIsms.Approvals;

/// <summary>Letting another decide, and replacing an approver who left.</summary>
public static class DelegateApproval
{
    public static Outcome<ApprovalRequest> To(
        ApprovalRequest request, Guid from, Guid to, DateTimeOffset now, DateTimeOffset until) => request switch
        {
            { Status: not ApprovalStatus.Pending } => new AlreadyDecided(request.Status),
            _ when !request.Approvers.Contains(from) => new NotAnApprover(),
            _ when to == request.Requester => new OwnRequest(),
            _ when to == from || until <= now => new ReasonNeeded(),
            _ => request with { Delegations = [.. request.Delegations, new Delegation(from, to, now, until)] },
        };

    /// <summary>An approver who left is replaced by the security manager, with a reason.</summary>
    public static Outcome<ApprovalRequest> Replace(ApprovalRequest request, Guid gone, Guid by, string? reason) => request switch
    {
        { Status: not ApprovalStatus.Pending } => new AlreadyDecided(request.Status),
        _ when !request.Approvers.Contains(gone) => new NotAnApprover(),
        _ when by == request.Requester => new OwnRequest(),
        _ when string.IsNullOrWhiteSpace(reason) => new ReasonNeeded(),
        _ => request with
        {
            Approvers = [.. request.Approvers.Select(approver => approver == gone ? by : approver).Distinct()],
        },
    };
}
