using TeamsIsms.Actions.Notices;
using TeamsIsms.Approvals;
using TeamsIsms.Audits.Notices;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Reconcile;
using TeamsIsms.Functions.Invocations;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Objectives;
using TeamsIsms.Operation.Retention;
using TeamsIsms.Reviews.Notices;
using TeamsIsms.Training.Notices;
using TeamsIsms.YearlyDuties.Notices;

namespace TeamsIsms.Functions.DueWork;

/// <summary>Looks every minute what the clock asks for: first the clocks of the law. A fault of one feature does not hold the other up.</summary>
internal static class DueWorkFunction
{
    public static void Register(FunctionSet functions) => functions.OnTimer("DueWork", (services, _, cancellationToken) =>
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        Func<Task>[] looks =
        [
            () => services.GetRequiredService<CaseDueRun>().RunAsync(now, cancellationToken),
            () => services.GetRequiredService<DueWorkRun>().RunAsync(cancellationToken),
            () => services.GetRequiredService<DigestRun>().RunAsync(now, cancellationToken),
            () => services.GetRequiredService<CertificateDueRun>().RunAsync(now, cancellationToken),
            () => services.GetRequiredService<LibraryWatchRun>().RunAsync(now, cancellationToken),
            () => services.GetRequiredService<ActionDueRun>().RunAsync(now, cancellationToken),
            () => services.GetRequiredService<ApprovalDueRun>().RunAsync(now, cancellationToken),
            () => services.GetRequiredService<AuditNoticeRun>().RunAsync(now, cancellationToken),
            () => services.GetRequiredService<MeasureRun>().RunAsync(now, cancellationToken),
            () => services.GetRequiredService<DutyNoticeRun>().RunAsync(now, cancellationToken),
            () => services.GetRequiredService<ReviewDueRun>().RunAsync(now, cancellationToken),
            () => services.GetRequiredService<ReviewProposalRun>().RunAsync(now, cancellationToken),
            () => services.GetRequiredService<RetentionRun>().RunAsync(now, cancellationToken),
        ];
        return EachAsync(looks);
    });

    private static async Task EachAsync(ReadOnlyMemory<Func<Task>> looks)
    {
        if (looks.IsEmpty)
        {
            return;
        }

        try
        {
            await looks.Span[0]();
        }
        finally
        {
            await EachAsync(looks[1..]);
        }
    }
}
