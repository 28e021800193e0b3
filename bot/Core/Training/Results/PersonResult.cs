using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Results;

/// <summary>What one person did in a course.</summary>
/// <param name="Attempts">In order; those that are void too.</param>
public sealed record PersonResult(TrainingAssignment Training, IReadOnlyList<Attempt> Attempts)
{
    /// <summary>Handed in and counted.</summary>
    public IEnumerable<Attempt> Scored =>
        Attempts.Where(attempt => attempt is { Status: AttemptStatus.Passed or AttemptStatus.Failed, Score: not null });

    /// <summary>Percent; null before anything was handed in.</summary>
    public int? Best => Scored.Max(attempt => attempt.Score);

    public bool IsDone => Training.Status is TrainingStatus.Completed or TrainingStatus.Effective or TrainingStatus.NotEffective;
}
