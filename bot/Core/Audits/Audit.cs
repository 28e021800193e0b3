using System.Text.Json.Serialization;

namespace TeamsIsms.Audits;

/// <summary>One internal audit of one unit, from the plan to its end (policy 8).</summary>
public sealed record Audit
{
    public required AuditId Id { get; init; }

    public required AuditedUnit Unit { get; init; }

    public required IReadOnlyList<AuditArea> Areas { get; init; }

    /// <summary>The first leads.</summary>
    public required IReadOnlyList<Guid> Auditors { get; init; }

    /// <summary>First day, in Taipei.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; it belongs to them.</summary>
    public required DateOnly To { get; init; }

    public required Guid PlannedBy { get; init; }

    public required DateTimeOffset PlannedAt { get; init; }

    public AuditStatus Status { get; init; }

    /// <summary>Auditors who said that nothing of it is their own work.</summary>
    public IReadOnlyList<Guid> Declared { get; init => field = value ?? []; } = [];

    public IReadOnlyList<AuditCheck> Checks { get; init => field = value ?? []; } = [];

    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>The auditors' conclusion; the findings stand from then on.</summary>
    public AuditText? Report { get; init; }

    /// <summary>How it ended.</summary>
    public AuditText? End { get; init; }

    /// <summary>What happened last, oldest first; the trail has all of it.</summary>
    public IReadOnlyList<AuditLine> Lines { get; init => field = value ?? []; } = [];

    public TrailHead Trail { get; init; } = TrailHead.None;

    [JsonIgnore]
    public bool IsOver => Status.IsOver();

    [JsonIgnore]
    public IEnumerable<AuditCheck> Findings => Checks.Where(check => check.IsFinding);

    /// <summary>The audited unit was told, so it is told of the end as well.</summary>
    [JsonIgnore]
    public bool IsTold => Status switch
    {
        AuditStatus.Planned => false,
        AuditStatus.Cancelled => Lines.Any(line => line.Kind == TrailKinds.AuditNotified),
        AuditStatus.Notified or AuditStatus.InProgress or AuditStatus.Reported or AuditStatus.ActionsOpen or AuditStatus.Closed => true,
    };

    /// <summary>It should have begun or ended, and did not.</summary>
    public bool IsLate(DateOnly today) => Status switch
    {
        AuditStatus.Planned or AuditStatus.Notified => today > From,
        AuditStatus.InProgress => today > To,
        AuditStatus.Reported or AuditStatus.ActionsOpen or AuditStatus.Closed or AuditStatus.Cancelled => false,
    };

    public int Count(AuditResult result) => Checks.Count(check => check.Result == result);
}
