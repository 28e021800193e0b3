using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
}
