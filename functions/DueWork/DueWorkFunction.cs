using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Reconcile;
using TeamsIsms.Functions.Invocations;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Functions.DueWork;

/// <summary>Looks every minute what the clock asks for: first the clocks of the law. A fault of one feature does not hold the other up.</summary>
internal static class DueWorkFunction
{
    public static void Register(FunctionSet functions) => functions.OnTimer("DueWork", async (services, _, cancellationToken) =>
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        try
        {
            await services.GetRequiredService<CaseDueRun>().RunAsync(now, cancellationToken);
        }
        finally
        {
            try
            {
                await services.GetRequiredService<DueWorkRun>().RunAsync(cancellationToken);
            }
            finally
            {
                try
                {
                    await services.GetRequiredService<DigestRun>().RunAsync(now, cancellationToken);
                }
                finally
                {
                    try
                    {
                        await services.GetRequiredService<CertificateDueRun>().RunAsync(now, cancellationToken);
                    }
                    finally
                    {
                        try
                        {
                            await services.GetRequiredService<LibraryWatchRun>().RunAsync(now, cancellationToken);
                        }
                        finally
                        {
                            await services.GetRequiredService<ApprovalDueRun>().RunAsync(now, cancellationToken);
                        }
                    }
                }
            }
        }
    });
}
