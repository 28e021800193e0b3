using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Campaigns;

public static class CampaignServices
{
    /// <summary>What both hosts need of campaigns; needs the storage.</summary>
    public static IServiceCollection AddCampaigns(this IServiceCollection services)
    {
        services.AddOptions<CampaignOptions>().BindConfiguration("Campaigns").ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CampaignOptions>, CampaignOptionsValidator>());
        services.AddSingleton<CampaignTable>();
        services.AddSingleton<AssignmentTable>();
        return services;
    }
}
