using TeamsIsms.Functions.Invocations;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Functions.TrainingNotice;

/// <summary>Acts on what happened in training, and tells people of it.</summary>
internal static class TrainingNoticeFunction
{
    public static void Register(FunctionSet functions) => functions.OnQueue(
        "TrainingNotice",
        TrainingNoticeJson.Default.TrainingNotice,
        (services, notice, _, cancellationToken) => services.GetRequiredService<TrainingNoticeRun>().RunAsync(notice, cancellationToken));
}
