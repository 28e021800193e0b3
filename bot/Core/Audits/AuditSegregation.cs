namespace TeamsIsms.Audits;

/// <summary>Nobody audits their own unit or their own work (rules 4.10, 4.11); whoever audits is asked here, when planned and at every step.</summary>
public static class AuditSegregation
{
    /// <summary>Null when the person may audit it.</summary>
    /// <param name="earlier">Who audited before: they do not audit the internal audit.</param>
    public static Refusal? Refuse(
        AuditActor auditor, AuditedUnit unit, IEnumerable<AuditArea> areas, IReadOnlyCollection<Guid> earlier) => true switch
    {
        _ when !auditor.IsAuditor => new NoInternalAuditor(auditor.Name),
        _ when auditor.Unit == unit.Name || unit.Heads.Contains(auditor.Person) => new AuditorOfAuditedUnit(auditor.Name),
        _ when areas.Cast<AuditArea?>().FirstOrDefault(area => IsOwn(auditor, area!.Value, earlier)) is { } own => // a member of the list
            new AuditorOfOwnWork(auditor.Name, own),
        _ => null,
    };

    /// <summary>Null when the person, who is one of its auditors, still may.</summary>
    public static Refusal? Refuse(Audit audit, AuditActor auditor) => Refuse(auditor, audit.Unit, audit.Areas, []);

    private static bool IsOwn(AuditActor auditor, AuditArea area, IReadOnlyCollection<Guid> earlier) =>
        area.Operators().Any(auditor.Roles.Contains) || (area == AuditArea.InternalAudit && earlier.Contains(auditor.Person));
}
