using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Incidents.Rules;

public static class RuleServices
{
    /// <summary>The rule sets and the configured authorities; a set or an authority that cannot be used stops the start.</summary>
    public static IServiceCollection AddIncidentRules(this IServiceCollection services)
    {
        services.AddOptions<RuleOptions>().BindConfiguration("Incidents").ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RuleOptions>, RuleOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RuleOptions>, AuthorityValidator>());
        services.TryAddSingleton(_ => RuleSets.Read());
        return services;
    }
}
