using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Approvals;
using TeamsIsms.Storage;

namespace TeamsIsms.Tests.Testing;

/// <summary>What the functions do with the queue of approvals.</summary>
internal static class ApprovalQueue
{
    /// <summary>Works on every notice that waits, each once.</summary>
    public static async Task RunAsync(TestStore store, IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var notice in await store.TakeAsync(QueueNames.ApprovalNotice, ApprovalJson.Default.ApprovalNotice))
        {
            await services.GetRequiredService<ApprovalNoticeRun>().RunAsync(notice, cancellationToken);
        }
    }
}
