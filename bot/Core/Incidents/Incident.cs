using System.Text.Json.Serialization;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents;

/// <summary>What somebody reported, from the first message to the lessons. A drill is the same with <see cref="IsDrill"/>.</summary>
public sealed record Incident : ICase
{
    public required CaseId Id { get; init; }

    public bool IsDrill { get; init; }

    public IncidentStatus Status { get; init; }

    /// <summary>In the reporter's words.</summary>
    public required string What { get; init; }

    /// <summary>The place or system, in the reporter's words.</summary>
    public string? Where { get; init; }

    public required IncidentTimes Times { get; init; }

    public required Guid Reporter { get; init; }

    public required string ReporterName { get; init; }

    public string? ReporterUnit { get; init; }

    public bool IsPrivate { get; init; }

    public bool IsRestricted { get; init; }

    /// <summary>Who sees a restricted one, and who named them.</summary>
    public IReadOnlyList<Guid> Named { get; init; } = [];

    /// <summary>Who took charge.</summary>
    public Guid? TakenBy { get; init; }

    public DateTimeOffset? TakenAt { get; init; }

    /// <summary>Null until it is confirmed.</summary>
    public LevelAssessment? Level { get; init; }

    /// <summary>The first level and every change, oldest first.</summary>
    public IReadOnlyList<LevelChange> LevelChanges { get; init; } = [];

    /// <summary>The security manager's agreement with the level, which nothing waits for; void when the level changes.</summary>
    public Signature? LevelAgreed { get; init; }

    /// <summary>The lower level that was proposed last; it waits for a security manager who neither set nor proposed one.</summary>
    public LevelProposal? Lowering { get; init; }

    public Guid? Commander { get; init; }

    public IReadOnlyList<Guid> Handlers { get; init; } = [];

    /// <summary>Talks with the authorities.</summary>
    public Guid? Liaison { get; init; }

    /// <summary>Writes the timeline.</summary>
    public Guid? Scribe { get; init; }

    /// <summary>Whoever was handler or commander at any time; none of them may close it.</summary>
    public IReadOnlyList<Guid> Responders { get; init; } = [];

    /// <summary>Proposed by a handler; in force when a second person confirmed it.</summary>
    public Dismissal? Dismissal { get; init; }

    public CaseId? DuplicateOf { get; init; }

    /// <summary>The weakness it became.</summary>
    public CaseId? ConvertedTo { get; init; }

    /// <summary>The weakness it came from.</summary>
    public CaseId? EscalatedFrom { get; init; }

    /// <summary>One per authority and law; empty when none is configured.</summary>
    public IReadOnlyList<RegulatoryTrack> Tracks { get; init; } = [];

    /// <summary>Keys of the clock warnings that were given.</summary>
    public IReadOnlyList<string> Warned { get; init; } = [];

    /// <summary>When damage was first under control, by the server's clock; stays when the incident is reopened.</summary>
    public DateTimeOffset? ContainedAt { get; init; }

    /// <summary>When it was first recovered; stays when the incident is reopened.</summary>
    public DateTimeOffset? RecoveredAt { get; init; }

    /// <summary>Begins with the recovery.</summary>
    public PostReview? Review { get; init; }

    public Closing? Closing { get; init; }

    public IReadOnlyList<Reopening> Reopenings { get; init; } = [];

    public IReadOnlyList<DutyWaiver> Waivers { get; init; } = [];

    /// <summary>Where its files lie in SharePoint; null until the first is stored.</summary>
    public FolderLink? Folder { get; init; }

    public int Entries { get; init; }

    public int EvidenceCount { get; init; }

    public int TaskCount { get; init; }

    public int TasksDone { get; init; }

    public Erased? Erased { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    [JsonIgnore]
    public DateTimeOffset Recorded => Times.Recorded;

    [JsonIgnore]
    public bool IsOpen => Status is IncidentStatus.Reported or IncidentStatus.Triage || IsUnderResponse;

    /// <summary>Confirmed and not closed.</summary>
    [JsonIgnore]
    public bool IsUnderResponse => Status is
        IncidentStatus.Confirmed or IncidentStatus.Contained or IncidentStatus.Recovered or IncidentStatus.PostIncidentReview;

    [JsonIgnore]
    public bool IsLoweringAsked => Lowering is { Approval.Status: ApprovalStatus.Pending };

    [JsonIgnore]
    public int TasksOpen => TaskCount - TasksDone;

    [JsonIgnore]
    public IEnumerable<Guid> Team => Handlers.Concat(
        ((Guid?[])[TakenBy, Commander, Liaison, Scribe]).OfType<Guid>()).Distinct();

    /// <summary>What its clocks count from.</summary>
    [JsonIgnore]
    public ClockFacts Facts => new(
        Times.Aware,
        [.. LevelChanges.Select(change => new LevelFrom(change.At, change.To.Level))],
        ContainedAt ?? RecoveredAt);
}
