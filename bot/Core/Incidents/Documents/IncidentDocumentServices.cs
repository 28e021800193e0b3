using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Incidents.Documents;

public static class IncidentDocumentServices
{
    /// <summary>Texts for authorities and figures. Needs incidents with their rules and options, people, documents and Graph.</summary>
    public static IServiceCollection AddIncidentDocuments(this IServiceCollection services)
    {
        services.AddOptions<IncidentDocumentOptions>().BindConfiguration("Incidents").ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<IncidentDocumentOptions>, IncidentDocumentOptionsValidator>());
        services.AddSingleton<DossierRun>();
        services.AddSingleton<NotificationRun>();
        services.AddSingleton<CaseFolderRun>();
        services.AddSingleton<ImprovementReportRun>();
        services.AddSingleton<BinderRun>();
        services.AddSingleton<PeriodCasesRun>();
        services.AddSingleton<FiguresRun>();
        services.AddSingleton<RegisterRun>();
        return services;
    }
}
