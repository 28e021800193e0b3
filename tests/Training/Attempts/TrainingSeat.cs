using TeamsIsms.People;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;

namespace TeamsIsms.Tests.Training.Attempts;

/// <summary>Everybody who could tap a button of somebody's training.</summary>
public enum TrainingSeat
{
    Learner,
    LearnerWhoManages,
    Head,
    HeadWhoManages,
    Manager,
    SecurityManager,
    OtherHead,
    Member,
    InternalAuditor,
    AuditorReader,
    Administrator,
}

internal static class TrainingSeats
{
    private static readonly Guid Stranger = new("0e000000-0000-4000-8000-0000000000b1");

    public static TrainingActor Actor(TrainingSeat seat) => seat switch
    {
        TrainingSeat.Learner => Some.Learner,
        TrainingSeat.LearnerWhoManages => Some.Learner with { Roles = [Role.TrainingManager] },
        TrainingSeat.Head => Some.LearnersHead,
        TrainingSeat.HeadWhoManages => Some.LearnersHead with { Roles = [Role.UnitHead, Role.TrainingManager] },
        TrainingSeat.Manager => Some.TrainingManager,
        TrainingSeat.SecurityManager => new(Stranger, [Role.SecurityManager]),
        TrainingSeat.OtherHead => new(Stranger, [Role.UnitHead]),
        TrainingSeat.Member => new(Stranger, [Role.Member]),
        TrainingSeat.InternalAuditor => new(Stranger, [Role.InternalAuditor]),
        TrainingSeat.AuditorReader => new(Stranger, [Role.AuditorReader]),
        TrainingSeat.Administrator => new(Stranger, [Role.Administrator]),
    };
}
