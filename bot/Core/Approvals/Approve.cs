namespace TeamsIsms.Approvals;

/// <summary>The one approval machine of every feature.</summary>
public static class Approve
{
    /// <param name="version">The object's version now.</param>
    public static Outcome<ApprovalRequest> Decide(
        ApprovalRequest request, Guid by, ApprovalVerdict verdict, string version, string? comment, DateTimeOffset now)
    {
        if (by == request.Requester)
        {
            return new OwnRequest();
        }

        if (Seat(request, by, now) is not { } seat)
        {
            return new NotAnApprover();
        }

        if (request.Status != ApprovalStatus.Pending)
        {
            return new AlreadyDecided(request.Status);
        }

        if (request.Version != version)
        {
            return new ObjectChanged();
        }

        if (request.Decisions.Any(decision => decision.For == seat))
        {
            return new AlreadyDecided(request.Status);
        }

        if (request.Mode == ApprovalMode.Sequential && Next(request) != seat)
        {
            return new NotYourTurn();
        }

        if (verdict != ApprovalVerdict.Approve && string.IsNullOrWhiteSpace(comment))
        {
            return new ReasonNeeded();
        }

        var decided = request with
        {
            Decisions = [.. request.Decisions, new ApprovalDecision(by, seat, verdict, now, comment?.Trim())],
        };
        return decided with { Status = StatusOf(decided) };
    }

    /// <summary>The approver this person may decide for now: self, or the one who delegated; null when none.</summary>
    public static Guid? Seat(ApprovalRequest request, Guid person, DateTimeOffset now)
    {
        if (person == request.Requester)
        {
            return null;
        }

        if (request.Approvers.Contains(person))
        {
            return person;
        }

        var delegated = request.Delegations.FirstOrDefault(delegation =>
            delegation.To == person && delegation.Since <= now && now <= delegation.Until
            && delegation.From != request.Requester && request.Approvers.Contains(delegation.From));
        return delegated?.From;
    }

    private static Guid? Next(ApprovalRequest request) =>
        request.Approvers.Cast<Guid?>().FirstOrDefault(approver =>
            request.Decisions.All(decision => decision.For != approver));

    private static ApprovalStatus StatusOf(ApprovalRequest request)
    {
        if (request.Decisions.Any(decision => decision.Verdict == ApprovalVerdict.Reject))
        {
            return ApprovalStatus.Rejected;
        }

        if (request.Decisions.Any(decision => decision.Verdict == ApprovalVerdict.Return))
        {
            return ApprovalStatus.ChangesRequested;
        }

        var needed = request.Mode switch
        {
            ApprovalMode.One => 1,
            ApprovalMode.Sequential or ApprovalMode.All => request.Approvers.Count,
            ApprovalMode.Quorum => request.Needed,
        };
        return request.Decisions.Count >= needed ? ApprovalStatus.Approved : ApprovalStatus.Pending;
    }
}
