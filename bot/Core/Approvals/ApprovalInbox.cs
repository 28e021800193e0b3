namespace TeamsIsms.Approvals;

/// <summary>What one person has to do with approvals.</summary>
/// <param name="Waiting">What waits for the person, oldest first, one page of it.</param>
/// <param name="Asked">What the person asked for and nobody has settled.</param>
/// <param name="Past">What the person decided lately, or what became of what they asked for; newest first.</param>
public sealed record ApprovalInbox(
    IReadOnlyList<ApprovalLine> Waiting, IReadOnlyList<ApprovalLine> Asked, IReadOnlyList<PastLine> Past)
{
    /// <summary>How much waits in all.</summary>
    public int All { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int Pages { get; init; } = 1;

    public bool IsEmpty => All == 0 && Asked.Count == 0 && Past.Count == 0;

    /// <summary>Those that the person may decide now, for themselves or for another.</summary>
    public static IReadOnlyList<OpenApproval> For(IReadOnlyList<OpenApproval> open, Guid person, DateTimeOffset now) =>
        [.. open.Where(one => ApprovalLook.MayDecide(one.Matter.Request, person, now))];

    public static IReadOnlyList<OpenApproval> By(IReadOnlyList<OpenApproval> open, Guid person) =>
        [.. open.Where(one => one.Matter.Request.Requester == person)];
}

/// <param name="Kind">What people call the kind of object.</param>
/// <param name="Who">Who asked, or for one's own who is waited for.</param>
/// <param name="Behalf">For whom the person would decide; null for themselves.</param>
public sealed record ApprovalLine(ApprovalMatter Matter, string Kind, string Who, string? Behalf = null);

/// <inheritdoc cref="ApprovalLine"/>
public sealed record PastLine(PastApproval Past, string Kind);
