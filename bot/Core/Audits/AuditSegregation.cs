namespace TeamsIsms.Audits;

/// <summary>Nobody audits their own unit or their own work (rules 4.10, 4.11); whoever audits is asked here, when planned and at every step.</summary>
public static class AuditSegregation
{
    /// <summary>Null when the person may audit it.</summary>
    /// <param name="earlier">Who audited before: they do not audit the internal audit.</param>
    public static Refusal? Refuse(
        AuditActor auditor, AuditedUnit unit, IEnumerable<AuditArea> areas, IReadOnlyCollection<Guid> earlier)
    {
        if (!auditor.IsAuditor)
        {
            return new NoInternalAuditor(auditor.Name);
        }

        if (auditor.Unit == unit.Name || unit.Heads.Contains(auditor.Person))
        {
            return new AuditorOfAuditedUnit(auditor.Name);
        }

        return areas.Where(area => IsOwn(auditor, area, earlier)).Cast<AuditArea?>().FirstOrDefault() is { } own
            ? new AuditorOfOwnWork(auditor.Name, own)
            : null;
    }

    /// <summary>Null when the person, who is one of its auditors, still may.</summary>
    public static Refusal? Refuse(Audit audit, AuditActor auditor) => Refuse(auditor, audit.Unit, audit.Areas, []);

    private static bool IsOwn(AuditActor auditor, AuditArea area, IReadOnlyCollection<Guid> earlier) =>
        area.Operators().Any(auditor.Roles.Contains) || (area == AuditArea.InternalAudit && earlier.Contains(auditor.Person));
}
