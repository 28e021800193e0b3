using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;
using TeamsIsms.Training.Notices;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Training;

public static class TrainingServices
{
    /// <summary>What both hosts need of training; needs campaigns and the storage.</summary>
    public static IServiceCollection AddTraining(this IServiceCollection services) => services
        .AddEvaluations()
        .AddSingleton<AttemptEndRun>()
        .AddSingleton<AttemptTable>()
        .AddCourses()
        .AddSingleton<QuestionTable>()
        .AddSingleton<SettleRun>()
        .AddSingleton<SteerRun>()
        .AddSingleton<TrainingRun>()
        .AddApprovals()
        .AddSingleton<IApprovalSubject, CourseSubject>()
        .AddSingleton<IApprovalSubject, QuestionSubject>()
        .AddResults();

    /// <summary>What takes files that people send for their training; only the bot does. Needs evidence and documents.</summary>
    public static IServiceCollection AddTrainingFiles(this IServiceCollection services) => services.AddSingleton<TrainingFileRun>();

    /// <summary>What acts on what happened and on the clock; only the functions do. Needs the delivery of campaigns.</summary>
    public static IServiceCollection AddTrainingNotices(this IServiceCollection services) => services
        .AddSingleton<ITrainingNoticeRun, RedrawNoticeRun>()
        .AddSingleton<ITrainingNoticeRun, ReviewNoticeRun>()
        .AddSingleton<ITrainingNoticeRun, SettleNoticeRun>()
        .AddSingleton<ITrainingNoticeRun, AttemptOverRun>()
        .AddSingleton<ITrainingNoticeRun, RemedyRun>()
        .AddSingleton<ITrainingNoticeRun, RoundFailedRun>()
        .AddEvaluationNotices()
        .AddResultReports()
        .AddSingleton<TrainingNoticeRun>();
}
