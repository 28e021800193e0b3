using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsIsms.Audits.Notices;

namespace TeamsIsms.Audits;

public static class AuditServices
{
    /// <summary>Internal audits. Needs people and the storage.</summary>
    public static IServiceCollection AddAudits(this IServiceCollection services)
    {
        services.TryAddSingleton<AuditTable>();
        return services
            .AddSingleton<AuditSightRun>()
            .AddSingleton<AuditUnitRun>();
    }

    /// <summary>Tells auditors and units what they have to know; only the functions do. Needs audits and chats.</summary>
    public static IServiceCollection AddAuditNotices(this IServiceCollection services) => services.AddSingleton<AuditNoticeRun>();
}
