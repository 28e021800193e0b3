namespace TeamsIsms.Incidents.Weaknesses;

/// <summary>How long a weakness may stay (rules 4.6). The length for low severity, which the rules leave open, is ours.</summary>
public static class TreatmentTargets
{
    private static readonly TimeOnly EndOfWork = WorkingCalendar.Closing;

    public static int Days(Severity severity) => severity switch
    {
        Severity.Critical => 7,
        Severity.High => 30,
        Severity.Medium => 90,
        Severity.Low => 180,
    };

    /// <summary>The end of the working hours of the last day, counted in calendar days.</summary>
    public static DateTimeOffset Treat(Severity severity, DateTimeOffset accepted) =>
        Taipei.At(Taipei.Day(accepted).AddDays(Days(severity)), EndOfWork);

    /// <summary>The end of the working hours of the working day after the report.</summary>
    public static DateTimeOffset Triage(DateTimeOffset reported) =>
        Taipei.At(WorkingCalendar.AddWorkingDays(Taipei.Day(reported), 1), EndOfWork);
}
