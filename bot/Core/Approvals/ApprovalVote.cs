namespace TeamsIsms.Approvals;

/// <summary>What somebody decided on a card.</summary>
/// <param name="By">The authenticated person.</param>
/// <param name="Stamp">The <see cref="ApprovalRequest.Stamp"/> of the request the card showed; null when it showed none.</param>
/// <param name="Until">Last day on which what is approved holds, where the object asks for one.</param>
public sealed record ApprovalVote(Guid By, ApprovalVerdict Verdict, string? Stamp, string? Comment, DateOnly? Until = null)
{
    /// <summary>The version of the object the card showed.</summary>
    public string Version => Stamp?.Split('-', 2) is [_, var version] ? version : "";

    /// <summary>Why the card cannot be answered; null when it showed the request as it is, or another refusal comes first.</summary>
    public Refusal? Outdated(ApprovalRequest? request) =>
        request is { Status: ApprovalStatus.Pending } && !request.IsOwn(By) && Stamp != request.Stamp ? new OutdatedCard() : null;
}

/// <summary>A change of a request that decides nothing.</summary>
/// <param name="Kind">What the object's trail calls it.</param>
/// <param name="Reason">What the person gave as the reason.</param>
/// <param name="Note">What else the trail tells.</param>
public sealed record ApprovalChange(ApprovalRequest Next, string Kind, string? Reason = null, string? Note = null);
