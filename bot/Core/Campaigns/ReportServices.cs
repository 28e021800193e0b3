using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Campaigns;

public static class ReportServices
{
    /// <summary>What makes reports; only the functions do. Needs campaigns, people, documents and Graph.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddSingleton<ReportNamesRun>();
        services.AddSingleton<ReportFileRun>();
        services.AddSingleton<ReportRun>();
        return services;
    }
}
