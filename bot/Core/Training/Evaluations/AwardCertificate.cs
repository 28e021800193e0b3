using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Evaluations;

/// <summary>When a completion certificate is made, and when it is taken back.</summary>
public static class AwardCertificate
{
    /// <summary>Which one is to be made now; null when none is.</summary>
    public static int? Owed(TrainingAssignment training) => training switch
    {
        { CompletedAt: null } => null,
        { Diploma: null } => 1,
        { Diploma: { RevokedAt: not null, Issue: var issue } } => issue + 1,
        _ => null,
    };

    /// <summary>What was completed is not complete any more, and the document still says so.</summary>
    public static bool IsToRevoke(TrainingAssignment training) => training is { CompletedAt: null, Diploma.RevokedAt: null };

    public static Outcome<AttemptStep> Made(TrainingAssignment training, CompletionCertificate made, Act act) =>
        Owed(training) == made.Issue
            ? Step(training, made, TrailKinds.DiplomaMade, act)
            : new AlreadyGiven();

    public static Outcome<AttemptStep> Revoke(TrainingAssignment training, string sha256, Act act) =>
        IsToRevoke(training)
            ? Step(training, training.Diploma! with { RevokedAt = act.At, Sha256 = sha256 }, TrailKinds.DiplomaRevoked, act) // there is one to revoke
            : new AlreadyGiven();

    private static AttemptStep Step(TrainingAssignment training, CompletionCertificate diploma, string kind, Act act)
    {
        var step = AttemptStep.Of(training, training with { Diploma = diploma }, kind, act);
        return step with
        {
            Events = [.. step.Events.Select(happened => happened with { Document = diploma.Sha256, Detail = happened.Detail with { Note = diploma.Number } })],
        };
    }
}
