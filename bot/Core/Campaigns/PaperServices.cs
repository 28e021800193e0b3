using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Campaigns;

public static class PaperServices
{
    /// <summary>Records of signatures on paper; needs campaigns, people, documents and Graph.</summary>
    public static IServiceCollection AddPaper(this IServiceCollection services) => services.AddSingleton<PaperRun>();
}
