using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TeamsIsms.Trail.Sequencing;

public static class SequenceServices
{
    /// <summary>What gives records their place in the log; needs the storage.</summary>
    public static IServiceCollection AddSequencing(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<LogTable>();
        services.AddSingleton<PendingTable>();
        services.AddSingleton<SequenceRun>();
        return services;
    }
}
