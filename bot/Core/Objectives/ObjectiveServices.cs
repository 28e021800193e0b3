using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TeamsIsms.Objectives;

public static class ObjectiveServices
{
    /// <summary>Objectives and their samples. Needs people and the storage.</summary>
    public static IServiceCollection AddObjectives(this IServiceCollection services)
    {
        services.TryAddSingleton<ObjectiveTable>();
        return services.AddSingleton<ObjectiveSightRun>();
    }

    /// <summary>Measures what the product can measure itself; only the functions do. Needs actions, campaigns, incidents and training.</summary>
    public static IServiceCollection AddMeasuring(this IServiceCollection services)
    {
        services.TryAddSingleton<ObjectiveTable>();
        return services.AddSingleton<OwnFiguresRun>().AddSingleton<MeasureRun>();
    }
}
