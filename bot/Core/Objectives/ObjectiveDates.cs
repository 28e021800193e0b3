namespace TeamsIsms.Objectives;

/// <summary>Until when a period is measured.</summary>
public static class ObjectiveDates
{
    /// <summary>Days after a period for measuring it (the product's own limit; the policy says on time, 6.3.2.6).</summary>
    public const int Grace = 15;

    public static DateOnly Due(MeasurePeriod period) => period.Last.AddDays(Grace);
}
