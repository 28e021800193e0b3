namespace TeamsIsms.Objectives;

/// <summary>One measurement; it stays as it is. A mistake is corrected by another one that names it.</summary>
/// <param name="Number">From 1 within the objective.</param>
/// <param name="Value">Null where there was nothing to measure in the period.</param>
/// <param name="At">When it was recorded, by the server's clock.</param>
/// <param name="By">Null for the product itself.</param>
/// <param name="Note">How it was measured, or why it is corrected.</param>
public sealed record Sample(int Number, MeasurePeriod Period, decimal? Value, DateTimeOffset At, Guid? By, string? Note)
{
    /// <summary>The number of the one it stands for; null when it is none's correction.</summary>
    public int? Corrects { get; init; }

    /// <summary>Recorded later than it should have been.</summary>
    public bool IsLate => Corrects is null && Taipei.Day(At) > ObjectiveDates.Due(Period);
}
