using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Training.Evaluations;

internal static class EvaluationServices
{
    /// <summary>Survey, reflection report and certificate, for both hosts.</summary>
    public static IServiceCollection AddEvaluations(this IServiceCollection services)
    {
        // The organisation has one name: that of incident reports, unless training has another.
        services.AddOptions<TrainingRecordOptions>().BindConfiguration("Incidents").BindConfiguration("Training").ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TrainingRecordOptions>, TrainingRecordOptionsValidator>());
        return services
            .AddSingleton<EvaluationSightRun>()
            .AddSingleton<SurveyRun>()
            .AddSingleton<SurveyTable>();
    }

    /// <summary>What asks for verdicts, tells of them, and makes certificates; only the functions do.</summary>
    public static IServiceCollection AddEvaluationNotices(this IServiceCollection services) => services
        .AddSingleton<CertificateDueRun>()
        .AddSingleton<CertificateDueTable>()
        .AddSingleton<DiplomaRun>()
        .AddSingleton<DiplomaTable>()
        .AddSingleton<ReadersRun>()
        .AddSingleton<ITrainingNoticeRun, CertificateExpiryRun>()
        .AddSingleton<ITrainingNoticeRun, CertificateNoticeRun>()
        .AddSingleton<ITrainingNoticeRun, ReflectionNoticeRun>()
        .AddSingleton<ITrainingNoticeRun, DiplomaNoticeRun>(); // last: SharePoint may fail
}
