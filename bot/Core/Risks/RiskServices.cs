using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TeamsIsms.Risks;

public static class RiskServices
{
    /// <summary>The register of risks. Needs people and the storage; files come through the evidence of cases.</summary>
    public static IServiceCollection AddRisks(this IServiceCollection services)
    {
        services.TryAddSingleton<RiskTable>();
        return services;
    }
}
