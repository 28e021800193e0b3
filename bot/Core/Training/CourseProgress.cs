using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training;

/// <summary>How far somebody is with a course, as far as the campaign that asks for it needs to know.</summary>
/// <param name="CompletedAt">Null while it is not completed, or not any more.</param>
/// <param name="Score">Of the attempt that passed, in percent; null where the course needs no test.</param>
/// <param name="Waived">Why it need not be taken; null where it need.</param>
/// <param name="Due">When it is due now; a remedial assignment has a later day.</param>
public sealed record CourseProgress(DateTimeOffset? CompletedAt, int? Score, string? Waived, DateTimeOffset Due)
{
    public static CourseProgress Of(TrainingAssignment training) => new(
        training.Status is TrainingStatus.Completed or TrainingStatus.Effective or TrainingStatus.NotEffective ? training.CompletedAt : null,
        training.PassedScore,
        training.Status == TrainingStatus.Waived ? training.Reason ?? "" : null,
        training.Due);
}
