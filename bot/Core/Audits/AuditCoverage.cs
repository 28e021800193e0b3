namespace TeamsIsms.Audits;

/// <summary>Which parts of the policy the audits of a year look at: all of them have to be, every year (policy 8).</summary>
public static class AuditCoverage
{
    public static IReadOnlyList<AuditArea> Missing(IEnumerable<Audit> audits)
    {
        var covered = audits.Where(audit => audit.Status != AuditStatus.Cancelled).SelectMany(audit => audit.Areas).ToHashSet();
        return [.. AuditAreas.All.Where(area => !covered.Contains(area))];
    }
}
