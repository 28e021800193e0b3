using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

public static class IncidentServices
{
    /// <summary>What both hosts need of incidents; needs the storage and the people.</summary>
    public static IServiceCollection AddIncidents(this IServiceCollection services)
    {
        services.AddOptions<IncidentOptions>().BindConfiguration("Incidents").ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IncidentOptions>, IncidentOptionsValidator>());
        return services
            .AddIncidentRules()
            .AddCaseTables()
            .AddSingleton(provider => new Duties(
                provider.GetRequiredService<IOptions<RuleOptions>>().Value, provider.GetRequiredService<RuleSets>()))
            .AddSingleton<CaseThreadTable>()
            .AddSingleton<CaseReportRun>()
            .AddSingleton<CaseSightRun>()
            .AddSingleton<IApprovalSubject, LoweringSubject>()
            .AddSingleton<IApprovalSubject, RiskSubject>();
    }
}
