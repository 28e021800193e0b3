using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training;

/// <summary>One person's training with all that decides about it.</summary>
/// <param name="Head">Of the assignment's shard: whether the campaign runs.</param>
/// <param name="Attempt">The one asked for; null when there is none.</param>
internal sealed record TrainingSight(
    Campaign Campaign, ShardHead Head, Assignment Assignment, Course Course, TrainingAssignment Training, Attempt? Attempt, AttemptPaper? Paper)
{
    /// <summary>Why nothing new can be begun; null while it can.</summary>
    public Refusal? Closed => Acknowledge.Ended(Head)
        ?? (Assignment.CanBeAnswered || Campaign.Document is not null ? null : new NoLongerAsked(Assignment.Status));
}
