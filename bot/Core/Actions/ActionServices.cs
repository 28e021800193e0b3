using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Actions;

public static class ActionServices
{
    /// <summary>Corrective and preventive actions and the approval of their plans; both hosts need them. Needs people and the storage.</summary>
    public static IServiceCollection AddActions(this IServiceCollection services)
    {
        services.AddOptions<ActionOptions>().BindConfiguration("Actions").ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ActionOptions>, ActionOptionsValidator>());
        return services
            .AddSingleton<ActionSightRun>()
            .AddSingleton<ActionTable>()
            .AddSingleton<OpenActionRun>()
            .AddApprovals()
            .AddSingleton<IApprovalSubject, ActionSubject>();
    }

    /// <summary>What takes files as evidence; only the bot does. Needs actions and the evidence of cases.</summary>
    public static IServiceCollection AddActionFiles(this IServiceCollection services) => services.AddSingleton<ActionFileRun>();
}
