using System.Text.Json.Serialization;

namespace TeamsIsms.Actions;

/// <summary>A corrective or preventive action from the finding to its end (policy 10).</summary>
public sealed record CorrectiveAction
{
    public required ActionId Id { get; init; }

    public required ActionType Type { get; init; }

    public required ActionSeverity Severity { get; init; }

    public required ActionOrigin Origin { get; init; }

    /// <summary>What should be: the clause or rule.</summary>
    public required string Requirement { get; init; }

    /// <summary>What was found instead, and how that is known.</summary>
    public required string Finding { get; init; }

    /// <summary>Null when the system did.</summary>
    public Guid? OpenedBy { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public ActionStatus Status { get; init; }

    /// <summary>Who has to see to it; null until somebody is named.</summary>
    public Guid? Owner { get; init; }

    /// <summary>The owner's unit as the directory had it.</summary>
    public string? Unit { get; init; }

    /// <summary>The last day of what is to be done in the present state; null when nothing is.</summary>
    public DateOnly? Due { get; init; }

    public IReadOnlyList<DueExtension> Extensions { get; init => field = value ?? []; } = [];

    /// <summary>What was done at once.</summary>
    public IReadOnlyList<ActionText> Corrections { get; init => field = value ?? []; } = [];

    /// <summary>Answers to "why", each asked of the one before.</summary>
    public IReadOnlyList<string> Whys { get; init => field = value ?? []; } = [];

    public string? Cause { get; init; }

    /// <summary>Whether the same exists elsewhere; null until somebody looked.</summary>
    public SimilarSearch? Similar { get; init; }

    public IReadOnlyList<PlannedStep> Steps { get; init => field = value ?? []; } = [];

    public ActionPlan? Plan { get; init; }

    public ApprovalRequest? Approval { get; init; }

    public ActionText? Done { get; init; }

    /// <summary>The last day on which nothing is verified yet.</summary>
    public DateOnly? ObserveUntil { get; init; }

    public Verification? Verification { get; init; }

    /// <summary>How it was closed or cancelled.</summary>
    public ActionText? End { get; init; }

    /// <summary>From 1; one more each time it was not effective.</summary>
    public int Round { get; init; } = 1;

    /// <summary>What did not work, oldest first.</summary>
    public IReadOnlyList<ActionRound> Earlier { get; init => field = value ?? []; } = [];

    public IReadOnlyList<ActionEvidence> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Whoever owned it or a step of it at any time.</summary>
    public IReadOnlyList<Guid> Doers { get; init => field = value ?? []; } = [];

    /// <summary>Whoever approved a plan of it at any time.</summary>
    public IReadOnlyList<Guid> Approvers { get; init => field = value ?? []; } = [];

    /// <summary>Who may judge it all the same, oldest first; what is over stays.</summary>
    public IReadOnlyList<VerifierException> Exceptions { get; init => field = value ?? []; } = [];

    /// <summary>What the law asks for after an audit by an authority; null for other sources.</summary>
    public AuthorityReport? Report { get; init; }

    /// <summary>What happened last, oldest first; the trail has all of it.</summary>
    public IReadOnlyList<ActionLine> Lines { get; init => field = value ?? []; } = [];

    public DateOnly? NudgedOn { get; init; }

    /// <summary>Keys of the reminders that were given.</summary>
    public IReadOnlyList<string> Warned { get; init => field = value ?? []; } = [];

    public TrailHead Trail { get; init; } = TrailHead.None;

    /// <summary>Null until its content was disposed of.</summary>
    public Erased? Erased { get; init; }

    [JsonIgnore]
    public bool IsOver => Status.IsOver();

    /// <summary>Nobody did what was due.</summary>
    public bool IsOverdue(DateOnly today) => !IsOver && today > Due;

    public IEnumerable<ActionEvidence> EvidenceNow => Evidence.Where(item => item.Round == Round);
}
