namespace TeamsIsms.Trail;

/// <summary>
/// The time of a record was over and two persons had its content erased. What counters, figures and the chain need of it stays.
/// </summary>
/// <param name="Disposal">Number of the decision, which is on its certificate.</param>
/// <param name="IsWhole">False while parts of what hangs on the record still wait to be erased.</param>
public sealed record Erased(string Disposal, DateTimeOffset At, bool IsWhole = true);
