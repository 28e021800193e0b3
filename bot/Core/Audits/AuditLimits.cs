namespace TeamsIsms.Audits;

/// <summary>What people write and choose, and how much of it is taken.</summary>
internal static class AuditLimits
{
    public const int Short = 500;
    public const int Long = 1_000;
    public const int MostAuditors = 6;

    /// <summary>Days one audit takes at most.</summary>
    public const int LongestAudit = 60;

    /// <summary>Nobody plans further ahead than the next year's audit.</summary>
    public const int MostDaysAhead = 500;

    /// <summary>Null when something is said that is short enough.</summary>
    public static Refusal? Missing(AuditField field, int most, string? typed) =>
        typed?.Trim() is { Length: > 0 } text && text.Length <= most ? null : new AuditFieldNeeded(field, most);

    /// <summary>Null when an audit may be planned on these days.</summary>
    public static Refusal? RefuseDays(DateOnly? from, DateOnly? to, DateOnly today) =>
        from is { } first && to is { } last
        && first >= today && last >= first
        && last <= first.AddDays(LongestAudit) && last <= today.AddDays(MostDaysAhead)
            ? null
            : new AuditDaysNeeded(LongestAudit);
}
