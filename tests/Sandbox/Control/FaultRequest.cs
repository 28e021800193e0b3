namespace TeamsIsms.Sandbox.Control;

/// <summary>Body of <c>PUT faults</c>; a door that is left out works without faults.</summary>
internal sealed record FaultRequest(FaultPlan? Connector, FaultPlan? Graph)
{
    private const int LowestStatus = 400;
    private const int HighestStatus = 599;

    /// <summary>What is wrong with it, or null.</summary>
    public string? Mistake() => new[] { Connector, Graph }.Select(Mistake).FirstOrDefault(mistake => mistake is not null);

    private static string? Mistake(FaultPlan? plan) => plan switch
    {
        null => null,
        { FailRate: < 0 or > 1 } or { DropRate: < 0 or > 1 } => "failRate and dropRate are shares from 0 to 1.",
        { RequestsPerSecond: <= 0 } => "requestsPerSecond must be above 0.",
        { LatencyMs: < 0 or > 600_000 } => "latencyMs must be from 0 to 600000.",
        { FailRate: > 0, Statuses.Count: 0 } => "failRate needs statuses.",
        _ when plan.Statuses.Any(status => status is < LowestStatus or > HighestStatus) => "statuses must be from 400 to 599.",
        _ => null,
    };
}
