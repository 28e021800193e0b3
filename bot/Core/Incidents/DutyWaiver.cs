namespace TeamsIsms.Incidents;

/// <summary>A recorded exception of a small organisation: one person may do both parts of a duty on one case (rules 4.11).</summary>
/// <param name="Until">The last day, in Taipei.</param>
/// <param name="By">The security manager who answers for it.</param>
public sealed record DutyWaiver(SeparateDuty Duty, string Reason, DateOnly Until, Guid By, DateTimeOffset At)
{
    public bool Covers(SeparateDuty duty, DateTimeOffset now) => Duty == duty && Taipei.Day(now) <= Until;
}
