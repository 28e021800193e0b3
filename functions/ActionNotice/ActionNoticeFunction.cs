using TeamsIsms.Actions.Notices;
using TeamsIsms.Functions.Invocations;

namespace TeamsIsms.Functions.ActionNotice;

/// <summary>Tells people of corrective and preventive actions.</summary>
internal static class ActionNoticeFunction
{
    public static void Register(FunctionSet functions) => functions.OnQueue(
        "ActionNotice",
        ActionNoticeJson.Default.ActionNotice,
        (services, notice, _, cancellationToken) => services.GetRequiredService<ActionNoticeRun>().RunAsync(notice, cancellationToken));
}
