using System.Text.Json.Serialization;

namespace TeamsIsms.Incidents.Weaknesses;

/// <summary>Something that could become an incident and has not, or something that could be better.</summary>
public sealed record Weakness : ICase
{
    public required CaseId Id { get; init; }

    public WeaknessStatus Status { get; init; }

    /// <summary>In the reporter's words.</summary>
    public required string What { get; init; }

    public string? Where { get; init; }

    /// <summary>When the reporter noticed it.</summary>
    public required DateTimeOffset Noticed { get; init; }

    /// <summary>When it was reported, by the server's clock; kept when it becomes an incident.</summary>
    public required DateTimeOffset Recorded { get; init; }

    public required Guid Reporter { get; init; }

    public required string ReporterName { get; init; }

    public string? ReporterUnit { get; init; }

    public bool IsPrivate { get; init; }

    public bool IsRestricted { get; init; }

    public IReadOnlyList<Guid> Named { get; init; } = [];

    /// <summary>By when somebody has to have taken charge: one working day after the report.</summary>
    public required DateTimeOffset TriageDue { get; init; }

    public Guid? TakenBy { get; init; }

    public DateTimeOffset? TakenAt { get; init; }

    /// <summary>Null until it is accepted.</summary>
    public Severity? Severity { get; init; }

    public Signature? Accepted { get; init; }

    /// <summary>By when it has to be remediated; from the day it was accepted first.</summary>
    public DateTimeOffset? TreatBy { get; init; }

    /// <summary>Who has to remediate it.</summary>
    public Guid? Owner { get; init; }

    /// <summary>How.</summary>
    public string? Plan { get; init; }

    public Remedy? Remedy { get; init; }

    /// <summary>Whoever worked on a remedy at any time; none of them may verify it.</summary>
    public IReadOnlyList<Guid> Fixers { get; init; } = [];

    /// <summary>Whoever took charge of it at any time; none of them may close it.</summary>
    public IReadOnlyList<Guid> Responders { get; init; } = [];

    public Signature? Verified { get; init; }

    public RiskAcceptance? Acceptance { get; init; }

    /// <summary>Risk acceptances that ran out, oldest first.</summary>
    public IReadOnlyList<RiskAcceptance> Expired { get; init; } = [];

    public Dismissal? Dismissal { get; init; }

    public CaseId? DuplicateOf { get; init; }

    /// <summary>The incident it became.</summary>
    public CaseId? EscalatedTo { get; init; }

    /// <summary>The incident it was at first.</summary>
    public CaseId? ConvertedFrom { get; init; }

    public Closing? Closing { get; init; }

    public IReadOnlyList<DutyWaiver> Waivers { get; init; } = [];

    public FolderLink? Folder { get; init; }

    /// <summary>Keys of the reminders that were given.</summary>
    public IReadOnlyList<string> Warned { get; init; } = [];

    public int Entries { get; init; }

    public int EvidenceCount { get; init; }

    public int TaskCount { get; init; }

    public int TasksDone { get; init; }

    public Erased? Erased { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    [JsonIgnore]
    public WeaknessKind Kind => Id.Series == CaseSeries.Suggestion ? WeaknessKind.Suggestion : WeaknessKind.Weakness;

    /// <summary>Something is still to be done, or its risk is accepted for a time.</summary>
    [JsonIgnore]
    public bool IsOpen => Status is WeaknessStatus.Reported or WeaknessStatus.Triage or WeaknessStatus.Accepted
        or WeaknessStatus.InTreatment or WeaknessStatus.Remediated or WeaknessStatus.Verified or WeaknessStatus.RiskAccepted;

    [JsonIgnore]
    public IEnumerable<Guid> Team => ((Guid?[])[TakenBy, Owner]).OfType<Guid>().Concat(Fixers).Distinct();

    /// <summary>Whether a chair is being asked to accept the risk.</summary>
    [JsonIgnore]
    public bool IsAcceptanceAsked => Acceptance is { Approval.Status: ApprovalStatus.Pending };
}

/// <summary>What was done about it.</summary>
public sealed record Remedy(Guid By, DateTimeOffset At, string What);

/// <summary>Living with the weakness for a time, decided by the chair.</summary>
/// <param name="Until">The last day, in Taipei; at most twelve months away.</param>
public sealed record RiskAcceptance(ApprovalRequest Approval, DateOnly Until, string Reason);
