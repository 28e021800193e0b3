using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TeamsIsms.Teams;

/// <summary>The inbound half: only the bot has routes.</summary>
public static class RouteServices
{
    /// <summary>Adds a feature's routes; they are all wired, and checked, when the bot starts.</summary>
    public static IServiceCollection AddRoutes(this IServiceCollection services, Action<Routes> add) => services.AddSingleton(add);

    /// <summary>Wires all routes of the host; a feature's lookups take precedence over the ones here, which know nobody.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.TryAddSingleton<RoleLookup>(static _ => static (_, _) => ValueTask.FromResult<IReadOnlyList<Role>>([]));
        services.TryAddSingleton<LanguageLookup>(static _ => static (_, _) => ValueTask.FromResult(default(PersonLanguage)));
        services.TryAddSingleton(static provider =>
        {
            var routes = new Routes();
            foreach (var add in provider.GetServices<Action<Routes>>())
            {
                add(routes);
            }

            return routes;
        });
        return services;
    }
}
