namespace TeamsIsms.Audits;

/// <summary>In which order auditors are led through the checklist.</summary>
public static class AuditOrder
{
    /// <summary>The next clause that is still open: behind the one just looked at, else from the beginning. Null when none is.</summary>
    public static AuditCheck? After(Audit audit, string? clause)
    {
        var open = audit.Checks.Where(check => check.Result is null).ToList();
        return audit.Checks.SkipWhile(check => check.Clause != clause).FirstOrDefault(open.Contains) ?? open.FirstOrDefault();
    }
}
