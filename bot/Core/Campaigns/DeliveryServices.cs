using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Campaigns;

public static class DeliveryServices
{
    /// <summary>What starts campaigns, brings the cards and ends campaigns; needs campaigns, people, documents, Graph, Teams and the storage.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddOptions<DeliveryOptions>().BindConfiguration("Campaigns:Delivery").ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DeliveryOptions>, DeliveryOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<AudienceRun>();
        services.AddSingleton<AssignRun>();
        services.AddSingleton<BatchRun>();
        services.AddSingleton<BatchSweepRun>();
        services.AddSingleton<BatchTable>();
        services.AddSingleton<CampaignEndRun>();
        services.AddSingleton<CampaignSpreadRun>();
        services.AddSingleton<CampaignStartRun>();
        services.AddSingleton<CampaignWorkRun>();
        services.AddSingleton<DeliveryQueue>();
        services.AddSingleton<DeliveryRun>();
        services.AddSingleton<FinishRun>();
        services.AddSingleton<LaunchRun>();
        services.AddKeyedSingleton(PaceRun.Connector, static (provider, _) => Pace(provider, options => (options.StartRate, options.CeilingRate)));
        services.AddKeyedSingleton(PaceRun.Installation, static (provider, _) => Pace(provider, options => (options.InstallRate, options.InstallRate)));
        services.AddSingleton<PostRun>();
        services.AddSingleton<SendRun>();
        services.AddSingleton<ShardHeadTable>();
        services.AddSingleton<SupersedeRun>();
        return services.AddChats().AddLinks().AddReports();
    }

    private static PaceRun Pace(IServiceProvider services, Func<DeliveryOptions, (int Start, int Ceiling)> rates)
    {
        var (start, ceiling) = rates(services.GetRequiredService<IOptions<DeliveryOptions>>().Value);
        return new PaceRun(start, ceiling, services.GetRequiredService<TimeProvider>());
    }
}
