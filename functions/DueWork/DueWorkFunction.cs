using TeamsIsms.Campaigns;
using TeamsIsms.Functions.Invocations;

namespace TeamsIsms.Functions.DueWork;

/// <summary>Looks every minute what the clock asks for.</summary>
internal static class DueWorkFunction
{
    public static void Register(FunctionSet functions) => functions.OnTimer(
        "DueWork",
        static (services, _, cancellationToken) => services.GetRequiredService<DueWorkRun>().RunAsync(cancellationToken));
}
