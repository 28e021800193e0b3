using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Campaigns;

public static class LinkServices
{
    /// <summary>Letters with links; needs Graph, Teams and the storage.</summary>
    public static IServiceCollection AddLinks(this IServiceCollection services)
    {
        services.AddOptions<MailLinkOptions>().BindConfiguration("Links").ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MailLinkOptions>, MailLinkOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<LinkTable>();
        services.AddSingleton<MailLinkRun>();
        return services;
    }
}
