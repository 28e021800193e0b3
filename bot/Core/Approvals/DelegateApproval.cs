namespace TeamsIsms.Approvals;

/// <summary>Letting another decide, and replacing an approver who left.</summary>
public static class DelegateApproval
{
    /// <param name="since">The first instant on which the other may decide.</param>
    /// <param name="until">The last.</param>
    public static Outcome<ApprovalRequest> To(
        ApprovalRequest request, Guid from, Guid to, DateTimeOffset since, DateTimeOffset until, DateTimeOffset now) => request switch
        {
            { Status: not ApprovalStatus.Pending } => new AlreadyDecided(request.Status),
            _ when !request.Approvers.Contains(from) => new NotAnApprover(),
            _ when request.Decisions.Any(decision => decision.For == from) => new AlreadyDecided(request.Status),
            _ when request.IsOwn(to) => new OwnRequest(),
            _ when IsLoop(request, from, to) => new DelegationLoop(),
            _ when IsAsked(request, to) => new AlreadyAsked(),
            _ when until <= now || until <= since => new PeriodNeeded(),
            _ => request with { Delegations = [.. request.Delegations, new Delegation(from, to, since, until)] },
        };

    /// <summary>An approver who left is replaced by the security manager, with a reason.</summary>
    public static Outcome<ApprovalRequest> Replace(ApprovalRequest request, Guid gone, Guid by, string? reason) => request switch
    {
        { Status: not ApprovalStatus.Pending } => new AlreadyDecided(request.Status),
        _ when !request.Approvers.Contains(gone) => new NotAnApprover(),
        _ when request.Decisions.Any(decision => decision.For == gone) => new AlreadyDecided(request.Status),
        _ when request.IsOwn(by) => new OwnRequest(),
        _ when IsAsked(request, by) => new AlreadyAsked(),
        _ when string.IsNullOrWhiteSpace(reason) => new ReasonNeeded(),
        _ => request with
        {
            Approvers = [.. request.Approvers.Select(approver => approver == gone ? by : approver)],
            Delegations = [.. request.Delegations.Where(delegation => delegation.From != gone && delegation.To != gone)],
            Deputies = [.. request.Deputies.Where(deputy => deputy != by)],
        },
    };

    // Whoever has decided for somebody cannot decide again.
    private static bool IsAsked(ApprovalRequest request, Guid person) =>
        request.Approvers.Contains(person) || request.Decisions.Any(decision => decision.By == person);

    // Oneself is the shortest way back to oneself.
    private static bool IsLoop(ApprovalRequest request, Guid from, Guid to)
    {
        var (reached, next) = (new HashSet<Guid>(), new Queue<Guid>([to]));
        while (next.TryDequeue(out var person))
        {
            if (person == from)
            {
                return true;
            }

            if (reached.Add(person))
            {
                foreach (var delegation in request.Delegations.Where(delegation => delegation.From == person))
                {
                    next.Enqueue(delegation.To);
                }
            }
        }

        return false;
    }
}
