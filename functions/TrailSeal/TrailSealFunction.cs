using TeamsIsms.Functions.Invocations;
using TeamsIsms.Trail.Seals;

namespace TeamsIsms.Functions.TrailSeal;

/// <summary>Seals the days that are over and have no seal, and raises the alarm when that does not succeed for hours.</summary>
internal static class TrailSealFunction
{
    public static void Register(FunctionSet functions) => functions.OnTimer("TrailSeal", async (services, _, cancellationToken) =>
    {
        try
        {
            await services.GetRequiredService<SealRun>().RunAsync(cancellationToken);
        }
        finally
        {
            await services.GetRequiredService<SealWatchRun>().RunAsync(cancellationToken);
        }
    });
}
