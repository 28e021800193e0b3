using TeamsIsms.Functions.Invocations;
using TeamsIsms.People;
using TeamsIsms.Setup;

namespace TeamsIsms.Functions.DirectoryRefresh;

/// <summary>Looks every ten minutes whether the day's refresh is still to be done, so a missed tick loses nothing.</summary>
internal static class DirectoryRefreshFunction
{
    public static void Register(FunctionSet functions) =>
        functions.OnTimer("DirectoryRefresh", static async (services, _, cancellationToken) =>
        {
            // a group that was just given a role is read with it
            await services.GetRequiredService<SettingsRun>().TakeAsync(cancellationToken);
            await services.GetRequiredService<DirectoryDayRun>().RunAsync(cancellationToken);
        });
}
