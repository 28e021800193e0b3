namespace TeamsIsms.Approvals;

/// <summary>The one approval machine of every feature.</summary>
public static class Approve
{
    /// <param name="version">The object's version now.</param>
    public static Outcome<ApprovalRequest> Decide(
        ApprovalRequest request, Guid by, ApprovalVerdict verdict, string version, string? comment, DateTimeOffset now)
    {
        if (request.IsOwn(by))
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

        if (request.Decisions.Any(decision => decision.For == seat || decision.By == by))
        {
            return new AlreadyDecided(request.Status);
        }

        if (request.Mode == ApprovalMode.Sequential && Waiting(request).First() != seat)
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

    /// <summary>
    /// The approver this person may decide for now: self, or one who delegated, or for a deputy any; of several the one whose turn it is.
    /// </summary>
    /// <returns>Null when there is none.</returns>
    public static Guid? Seat(ApprovalRequest request, Guid person, DateTimeOffset now)
    {
        if (request.IsOwn(person))
        {
            return null;
        }

        if (request.Approvers.Contains(person))
        {
            return person;
        }

        List<Guid> seats = request.Deputies.Contains(person)
            ? [.. request.Approvers]
            : [.. request.Approvers.Where(approver => request.Delegations.Any(delegation => IsFor(delegation, approver, person, now)))];
        return seats.Count == 0 ? null : seats.Cast<Guid?>().FirstOrDefault(seat => IsOpen(request, seat)) ?? seats[0];
    }

    /// <summary>Whose decision is awaited now.</summary>
    public static IEnumerable<Guid> Waiting(ApprovalRequest request)
    {
        var open = request.Status == ApprovalStatus.Pending
            ? request.Approvers.Where(approver => IsOpen(request, approver))
            : [];
        return request.Mode == ApprovalMode.Sequential ? open.Take(1) : open;
    }

    /// <summary>Everybody whose card asks now: whoever's decision is awaited, those they let decide until later, and the deputies.</summary>
    public static IReadOnlyList<Guid> Asked(ApprovalRequest request, DateTimeOffset now)
    {
        List<Guid> waiting = [.. Waiting(request)];
        var delegates = request.Delegations
            .Where(delegation => waiting.Contains(delegation.From) && now <= delegation.Until)
            .Select(delegation => delegation.To);
        var others = waiting.Count == 0 ? [] : delegates.Concat(request.Deputies);
        return
        [
            .. waiting.Concat(others).Distinct()
                .Where(person => !request.IsOwn(person) && request.Decisions.All(decision => decision.By != person)),
        ];
    }

    /// <summary>Whether the person has or had a part in it.</summary>
    public static bool Concerns(ApprovalRequest request, Guid person) =>
        request.IsOwn(person) || request.Approvers.Contains(person) || request.Deputies.Contains(person)
        || request.Delegations.Any(delegation => delegation.To == person)
        || request.Decisions.Any(decision => decision.By == person);

    private static bool IsFor(Delegation delegation, Guid from, Guid to, DateTimeOffset now) =>
        delegation.From == from && delegation.To == to && delegation.Since <= now && now <= delegation.Until;

    private static bool IsOpen(ApprovalRequest request, Guid? approver) => request.Decisions.All(decision => decision.For != approver);

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
