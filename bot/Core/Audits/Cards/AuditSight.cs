namespace TeamsIsms.Audits.Cards;

/// <summary>An audit as one person sees it.</summary>
/// <param name="Name">What a person is called.</param>
public sealed record AuditSight(Audit Audit, AuditActor Viewer, Func<Guid, string> Name, DateOnly Today)
{
    /// <summary>Who could audit it, where the viewer may say so.</summary>
    public IReadOnlyList<Person> Candidates { get; init; } = [];

    /// <summary>What is wrong or why nothing changed; null when nothing is.</summary>
    public string? Note { get; init; }

    public bool May(AuditDeed deed) => AuditGate.Refuse(Audit, deed, Viewer) is null;

    /// <summary>The first clause that nobody looked at yet; null when there is none.</summary>
    public AuditCheck? Next => Audit.Checks.FirstOrDefault(check => check.Result is null);
}
