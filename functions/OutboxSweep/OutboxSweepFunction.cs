using TeamsIsms.Campaigns;
using TeamsIsms.Functions.Invocations;
using TeamsIsms.Incidents;

namespace TeamsIsms.Functions.OutboxSweep;

/// <summary>Posts what a crash left unposted, of each feature, whatever happens to the other.</summary>
internal static class OutboxSweepFunction
{
    public static void Register(FunctionSet functions) => functions.OnTimer("OutboxSweep", async (services, _, cancellationToken) =>
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        try
        {
            await services.GetRequiredService<IncidentTable>().SweepAsync(cancellationToken);
        }
        finally
        {
            await services.GetRequiredService<BatchSweepRun>().RunAsync(now, cancellationToken);
        }
    });
}
