namespace TeamsIsms.Objectives;

/// <summary>What is written into forms.</summary>
public enum ObjectiveField
{
    Formula,
    Name,
    Note,
    Reason,
    Unit,
}

/// <summary>What people write, and how much of it is taken.</summary>
internal static class ObjectiveLimits
{
    public const int UnitLength = 12;
    public const int Line = 100;
    public const int Short = 500;

    /// <summary>Three decades of months.</summary>
    public const int MostSamples = 400;

    /// <summary>Values of earlier years may be added, so that there is a trend from the beginning.</summary>
    public const int YearsBack = 3;

    public const decimal LargestValue = 1_000_000_000m;

    /// <summary>Null when something is said that is short enough.</summary>
    public static Refusal? Missing(ObjectiveField field, int most, string? typed) =>
        typed?.Trim() is { Length: > 0 } text && text.Length <= most ? null : new ObjectiveFieldNeeded(field, most);
}
