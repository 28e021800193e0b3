using TeamsIsms.Approvals;
using TeamsIsms.Functions.Invocations;

namespace TeamsIsms.Functions.ApprovalNotice;

/// <summary>Asks approvers, and shows everybody what became of a request.</summary>
internal static class ApprovalNoticeFunction
{
    public static void Register(FunctionSet functions) => functions.OnQueue(
        "ApprovalNotice",
        ApprovalJson.Default.ApprovalNotice,
        (services, notice, _, cancellationToken) => services.GetRequiredService<ApprovalNoticeRun>().RunAsync(notice, cancellationToken));
}
