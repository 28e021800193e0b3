using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsIsms.Training.Import;

namespace TeamsIsms.Training.Bank;

internal static class BankServices
{
    /// <summary>What reads and writes files of questions; only the bot does. Needs training, people and the library.</summary>
    public static IServiceCollection AddBank(this IServiceCollection services)
    {
        services.AddOptions<TrainingOptions>().BindConfiguration("Training").ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TrainingOptions>, TrainingOptionsValidator>());
        return services
            .AddSingleton<ImportFileRun>()
            .AddSingleton<PictureCheckRun>()
            .AddSingleton<QuestionDownloadRun>()
            .AddSingleton<QuestionFolderRun>()
            .AddSingleton<SubmitQuestionsRun>();
    }
}
