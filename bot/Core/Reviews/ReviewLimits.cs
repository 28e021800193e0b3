namespace TeamsIsms.Reviews;

/// <summary>What people write, and how much of it is taken.</summary>
internal static class ReviewLimits
{
    public const int Reference = 60;
    public const int Line = 200;
    public const int Short = 500;
    public const int Long = 2_000;
    public const int MostSeats = 40;
    public const int MostDecisions = 60;
    public const int MostEvidence = 20;
    public const int MostLinks = 20;
    public const int MostAddenda = 20;
    public const int LeastTimes = 3;
    public const int MostTimes = 5;

    /// <summary>Two reviews lie a year apart; a decision may take two of them.</summary>
    public const int MostDaysAhead = 730;

    /// <summary>Null when something is said that is short enough.</summary>
    public static Refusal? Missing(ReviewField field, int most, string? typed) =>
        typed?.Trim() is { Length: > 0 } text && text.Length <= most ? null : new ReviewFieldNeeded(field, most);

    /// <summary>Null when the day may be agreed.</summary>
    public static Refusal? RefuseDay(DateOnly? day, DateOnly today) =>
        day is { } wanted && wanted >= today && wanted <= today.AddDays(MostDaysAhead) ? null : new ReviewDayNeeded();
}

/// <summary>What is written into forms.</summary>
public enum ReviewField
{
    Addendum,
    Decision,
    Done,
    EvidenceTitle,
    Followed,
    Input,
    Link,
    Mandate,
    NoDecision,
    Reason,
    Trend,
    Verdict,
    Verification,
}
