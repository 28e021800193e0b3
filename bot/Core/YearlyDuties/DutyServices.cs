using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsIsms.Audits;
using TeamsIsms.Objectives;
using TeamsIsms.Reviews;
using TeamsIsms.YearlyDuties.Notices;

namespace TeamsIsms.YearlyDuties;

public static class DutyServices
{
    /// <summary>The list of duties. Needs people, documents, campaigns, incidents and the storage.</summary>
    public static IServiceCollection AddDuties(this IServiceCollection services)
    {
        services.TryAddSingleton<AuditTable>();
        services.TryAddSingleton<ObjectiveTable>();
        services.TryAddSingleton<ReviewTable>();
        return services
            .AddSingleton<DutyListRun>()
            .AddSingleton<DutyPeopleRun>()
            .AddSingleton<DutySightRun>()
            .AddSingleton<DutyTable>()
            .AddSingleton<DutyTimesRun>()
            .AddSingleton<OwnWorkRun>()
            .AddSingleton<ReviewTaskTable>()
            .AddSingleton<TrainingProgressRun>();
    }

    /// <summary>Tells people what is due; only the functions do. Needs duties and chats.</summary>
    public static IServiceCollection AddDutyNotices(this IServiceCollection services) => services
        .AddSingleton<DutyNoticeRun>()
        .AddSingleton<ReviewProposalRun>();
}
