using TeamsIsms.Functions.Invocations;
using TeamsIsms.People;

namespace TeamsIsms.Functions.DirectoryRefresh;

/// <summary>Looks every ten minutes whether the day's refresh is still to be done, so a missed tick loses nothing.</summary>
internal static class DirectoryRefreshFunction
{
    public static void Register(FunctionSet functions) =>
        functions.OnTimer("DirectoryRefresh", static (services, _, cancellationToken) =>
            services.GetRequiredService<DirectoryDayRun>().RunAsync(cancellationToken));
}
