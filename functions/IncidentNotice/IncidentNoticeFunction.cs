using TeamsIsms.Functions.Invocations;
using TeamsIsms.Incidents.Notices;

namespace TeamsIsms.Functions.IncidentNotice;

/// <summary>Tells people what happened to a case.</summary>
internal static class IncidentNoticeFunction
{
    public static void Register(FunctionSet functions) => functions.OnQueue(
        "IncidentNotice",
        NoticeJson.Default.CaseNotice,
        (services, notice, _, cancellationToken) => services.GetRequiredService<CaseNoticeRun>().RunAsync(notice, cancellationToken));
}
