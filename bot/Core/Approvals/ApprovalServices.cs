using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TeamsIsms.Approvals;

public static class ApprovalServices
{
    /// <summary>What every feature with something to approve needs; each registers its own <see cref="IApprovalSubject"/>.</summary>
    public static IServiceCollection AddApprovals(this IServiceCollection services)
    {
        services.TryAddSingleton<ApprovalInboxRun>();
        services.TryAddSingleton<ApprovalSubjects>();
        services.TryAddSingleton<ApprovalTable>();
        return services;
    }

    /// <summary>What tells people of approvals; only the functions send. Needs the chats.</summary>
    public static IServiceCollection AddApprovalNotices(this IServiceCollection services)
    {
        services.TryAddSingleton<ApprovalCardsRun>();
        services.TryAddSingleton<ApprovalDueRun>();
        services.TryAddSingleton<ApprovalListRun>();
        services.TryAddSingleton<ApprovalNoticeRun>();
        services.TryAddSingleton<ApprovalTellRun>();
        services.TryAddSingleton<ApproverLeftRun>();
        return services;
    }
}
