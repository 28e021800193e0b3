using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TeamsIsms.People;

public static class PeopleServices
{
    /// <summary>Needs the storage and the Graph wire.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddOptions<RoleOptions>().BindConfiguration("Roles").ValidateOnStart();
        services.AddOptions<DirectoryOptions>().BindConfiguration("Directory").ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DirectoryOptions>, DirectoryOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<RecentPeople>();
        services.AddSingleton<PeopleTable>();
        services.AddSingleton<PersonTable>();
        services.AddSingleton<ConversationTable>();
        services.AddSingleton<ChannelTable>();
        services.AddSingleton<DirectoryTable>();
        services.AddSingleton<DirectoryClient>();
        services.AddSingleton<DirectoryDeltaClient>();
        services.AddSingleton<InstallationClient>();
        services.AddSingleton<RolesRun>();
        services.AddSingleton<DirectoryWriteRun>();
        services.AddSingleton<DirectoryLeaveRun>();
        services.AddSingleton<DirectoryFullRun>();
        services.AddSingleton<DirectoryDeltaRun>();
        services.AddSingleton<DirectoryRun>();
        services.AddSingleton<DirectoryDayRun>();
        return services;
    }
}
