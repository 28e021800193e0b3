namespace TeamsIsms.Approvals;

/// <summary>A request that waits, beside all others that do; what it says is as true as the last notice about it.</summary>
public sealed record OpenApproval(ApprovalMatter Matter)
{
    /// <summary>When a delegation begins or ends next: then the cards are to be drawn again.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>Approvers who left while they were waited for; the security managers know of them.</summary>
    public IReadOnlyList<Guid> Left { get; init; } = [];

    /// <summary>The first instant after now on which somebody may begin or may no longer decide for another.</summary>
    public static DateTimeOffset? Next(ApprovalRequest request, DateTimeOffset now)
    {
        List<DateTimeOffset> later =
        [
            .. request.Delegations.SelectMany(delegation => (DateTimeOffset[])[delegation.Since, delegation.Until.AddSeconds(1)])
                .Where(at => at > now),
        ];
        return later.Count == 0 ? null : later.Min();
    }
}

/// <summary>What somebody did with a request, or what became of one they asked for.</summary>
/// <param name="Verdict">Null for the requester, who is told the state.</param>
public sealed record PastApproval(ApprovalMatter Matter, ApprovalVerdict? Verdict, DateTimeOffset At)
{
    /// <summary>What a request leaves with everybody who had a part in it so far.</summary>
    public static IReadOnlyList<(Guid Person, PastApproval Past)> Of(ApprovalMatter matter)
    {
        var request = matter.Request;
        var decided = request.Decisions.Select(decision => (decision.By, new PastApproval(matter, decision.Verdict, decision.At)));
        var last = request.Decisions.Count > 0 ? request.Decisions.Max(decision => decision.At) : request.AskedAt;
        return request.Status == ApprovalStatus.Pending
            ? [.. decided]
            : [.. decided, (request.Requester, new PastApproval(matter, Verdict: null, last))];
    }
}
