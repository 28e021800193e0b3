using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Evaluations;

/// <summary>A course is completed when every evaluation it needs is accepted, and not before (policy 7.2.2.2).</summary>
public static class Completion
{
    public static bool IsComplete(TrainingAssignment training, DateOnly day) =>
        (!training.HasMaterial || training.MaterialAt is not null)
        && (!training.Needs.Survey || training.SurveyAt is not null)
        && (!training.Needs.Test || training.PassedAttempt is not null)
        && (!training.Needs.Reflection || training.Reflection?.Status == ReflectionStatus.Accepted)
        && (!training.Needs.Certificate || training.Certificate?.On(day) is CertificateStatus.Verified or CertificateStatus.Expiring);

    /// <summary>The step, and the completion with it when nothing is missing any more.</summary>
    internal static AttemptStep Check(AttemptStep step, Act act) =>
        step.Next.IsOpen && IsComplete(step.Next, Taipei.Day(act.At))
            ? step.Then(TrailKinds.TrainingCompleted, step.Next with { Status = TrainingStatus.Completed, CompletedAt = act.At }, act)
            : step;
}
