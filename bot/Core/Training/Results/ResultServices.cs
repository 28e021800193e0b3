using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Training.Results;

internal static class ResultServices
{
    /// <summary>What reads results. Needs training, campaigns and people.</summary>
    public static IServiceCollection AddResults(this IServiceCollection services) => services
        .AddSingleton<PersonTrainingsRun>()
        .AddSingleton<RecordFileRun>()
        .AddSingleton<ResultNamesRun>()
        .AddSingleton<ResultsRun>();
}
