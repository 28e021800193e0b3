namespace TeamsIsms.Actions;

/// <summary>What people write, and how much of it is taken.</summary>
internal static class ActionLimits
{
    public const int Reference = 60;
    public const int Line = 200;
    public const int Short = 500;
    public const int Long = 1_000;
    public const int MostWhys = 7;
    public const int MostSteps = 10;
    public const int MostCorrections = 10;
    public const int MostEvidence = 40;
    public const int MostExceptions = 10;
    public const int MostRounds = 5;
    public const int LongestObservation = 365;

    /// <summary>Nobody plans further ahead.</summary>
    public const int MostDaysAhead = 365;

    /// <summary>Null when something is said that is short enough.</summary>
    public static Refusal? Missing(ActionField field, int most, string? typed) =>
        typed?.Trim() is { Length: > 0 } text && text.Length <= most ? null : new ActionFieldNeeded(field, most);
}
