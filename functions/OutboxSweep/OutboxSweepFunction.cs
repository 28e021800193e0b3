using TeamsIsms.Campaigns;
using TeamsIsms.Functions.Invocations;

namespace TeamsIsms.Functions.OutboxSweep;

internal static class OutboxSweepFunction
{
    public static void Register(FunctionSet functions) => functions.OnTimer(
        "OutboxSweep",
        (services, _, cancellationToken) => services.GetRequiredService<BatchSweepRun>().RunAsync(
            services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken));
}
