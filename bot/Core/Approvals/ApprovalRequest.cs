using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Approvals;

/// <summary>How many approvers it takes.</summary>
public enum ApprovalMode
{
    /// <summary>Any one of them.</summary>
    One,

    /// <summary>All, in the order listed.</summary>
    Sequential,

    /// <summary>All, in any order.</summary>
    All,

    /// <summary>At least <see cref="ApprovalRequest.Needed"/> of them.</summary>
    Quorum,
}

public enum ApprovalStatus
{
    Pending,
    Approved,
    Rejected,
    ChangesRequested,
    Withdrawn,
    Expired,
}

public enum ApprovalVerdict
{
    Approve,
    Reject,
    Return,
}

/// <summary>
/// A request that others approve something before it takes effect; kept inside the record it is about, so both change together.
/// Rules: one decision a person, never by the requester nor for the requester's benefit through a delegate.
/// </summary>
/// <param name="Version">The version of the object that is asked about; a decision on any other is void.</param>
/// <param name="Needed">For <see cref="ApprovalMode.Quorum"/> only.</param>
public sealed record ApprovalRequest(
    Guid Requester, string Version, ApprovalMode Mode, int Needed, DateTimeOffset AskedAt)
{
    public required IReadOnlyList<Guid> Approvers { get; init; }

    public IReadOnlyList<Delegation> Delegations { get; init; } = [];

    public IReadOnlyList<ApprovalDecision> Decisions { get; init; } = [];

    /// <summary>Whose own work it is beside the requester's: they may no more decide than the requester.</summary>
    public IReadOnlyList<Guid> Barred { get; init => field = value ?? []; } = [];

    /// <summary>Holders of the next role, asked after a week: each may decide for an approver who has not.</summary>
    public IReadOnlyList<Guid> Deputies { get; init => field = value ?? []; } = [];

    public ApprovalStatus Status { get; init; }

    /// <summary>How many reminders went out.</summary>
    public int Reminders { get; init; }

    /// <summary>Names exactly what was asked: a card that shows another one is out of date.</summary>
    [JsonIgnore]
    public string Stamp => string.Create(CultureInfo.InvariantCulture, $"{AskedAt.ToUnixTimeMilliseconds()}-{Version}");

    public bool IsOwn(Guid person) => person == Requester || Barred.Contains(person);
}

/// <summary>An approver lets another decide for a time; both instants inclusive.</summary>
public sealed record Delegation(Guid From, Guid To, DateTimeOffset Since, DateTimeOffset Until);

/// <param name="By">Who decided.</param>
/// <param name="For">The approver whose decision it is; another person when delegated.</param>
public sealed record ApprovalDecision(Guid By, Guid For, ApprovalVerdict Verdict, DateTimeOffset At, string? Comment);
