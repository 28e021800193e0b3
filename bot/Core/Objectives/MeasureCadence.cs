namespace TeamsIsms.Objectives;

/// <summary>How often an objective is measured.</summary>
public enum MeasureCadence
{
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
}

internal static class MeasureCadences
{
    public const int YearMonths = 12;

    /// <summary>Months of one period; each divides the year.</summary>
    public static int Months(this MeasureCadence cadence) => cadence switch
    {
        MeasureCadence.Monthly => 1,
        MeasureCadence.Quarterly => 3,
        MeasureCadence.HalfYearly => 6,
        MeasureCadence.Yearly => YearMonths,
    };
}
