using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsIsms.Campaigns;
using TeamsIsms.Operation.Backups;
using TeamsIsms.Operation.Health;
using TeamsIsms.Operation.Poison;
using TeamsIsms.Operation.Retention;
using TeamsIsms.Trail.Seals;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Operation;

public static class OperationServices
{
    /// <summary>Failed messages; both hosts need them. Needs the storage.</summary>
    public static IServiceCollection AddPoisonMessages(this IServiceCollection services) => services.AddSingleton<PoisonTable>();

    /// <summary>What deletes old rows; only the functions do. Needs failed messages and incidents.</summary>
    public static IServiceCollection AddRetention(this IServiceCollection services) => services.AddSingleton<KeptTable>().AddSingleton<RetentionRun>();

    /// <summary>What tells in the log that campaigns do not go on; only the functions do. Needs failed messages, campaigns and their delivery.</summary>
    public static IServiceCollection AddWatches(this IServiceCollection services) => services.AddSingleton<WorkHealthRun>().AddSingleton<StuckWatchRun>();

    /// <summary>What writes all tables into files and brings them back. Needs the storage.</summary>
    public static IServiceCollection AddBackups(this IServiceCollection services) => services.AddSingleton<BackupRun>().AddSingleton<RestoreRun>();

    /// <summary>What administrators see and do. Needs campaigns, people, Graph, incidents and the storage.</summary>
    public static IServiceCollection AddOperation(this IServiceCollection services)
    {
        services.AddOptions<TrailOptions>().BindConfiguration("Trail");
        services.TryAddSingleton<LogTable>();
        services.TryAddSingleton<SealTable>();
        services.TryAddSingleton<ShardHeadTable>();
        return services
            .AddReadiness()
            .AddPoisonMessages()
            .AddSingleton<AnswerPoisonRun>()
            .AddSingleton<AccessHealthRun>()
            .AddSingleton<WorkHealthRun>()
            .AddSingleton<UpkeepHealthRun>()
            .AddSingleton<OwedHealthRun>()
            .AddSingleton<HealthRun>();
    }
}
