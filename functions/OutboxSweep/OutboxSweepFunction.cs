using TeamsIsms.Campaigns;
using TeamsIsms.Functions.Invocations;
using TeamsIsms.Incidents;
using TeamsIsms.Training.Bank;

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
            try
            {
                await services.GetRequiredService<QuestionTable>().SweepAsync(cancellationToken);
            }
            finally
            {
                await services.GetRequiredService<BatchSweepRun>().RunAsync(now, cancellationToken);
            }
        }
    });
}
