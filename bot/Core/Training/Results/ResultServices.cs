using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Training.Results;

internal static class ResultServices
{
    /// <summary>What reads results. Needs training, campaigns and people.</summary>
    public static IServiceCollection AddResults(this IServiceCollection services) => services
        .AddSingleton<PersonTrainingsRun>()
        .AddSingleton<RecordFileRun>()
        .AddSingleton<ResultNamesRun>()
        .AddSingleton<ResultsRun>();

    /// <summary>What makes files of results and asks for judgements; only the functions do. Needs reports of campaigns.</summary>
    public static IServiceCollection AddResultReports(this IServiceCollection services) => services
        .AddSingleton<ResultListRun>()
        .AddSingleton<ITrainingNoticeRun, JudgeNoticeRun>()
        .AddSingleton<ITrainingNoticeRun, ResultReportRun>();
}
