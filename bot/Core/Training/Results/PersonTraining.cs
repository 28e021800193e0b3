using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Results;

/// <summary>One person's part of one campaign that asks for a course.</summary>
/// <param name="Training">As it would begin where the person never opened it.</param>
public sealed record PersonTraining(Campaign Campaign, Assignment Duty, Course Course, TrainingAssignment Training)
{
    /// <summary>What it counts towards a year's quota; null while it is not completed.</summary>
    public HourEntry? Hours => Duty.Completion is { } done ? new HourEntry(Taipei.Day(done.At), done.Hours, Course.HourKind) : null;

    /// <summary>The person still has something to do, or failed.</summary>
    public bool IsOwed => Duty.CanBeAnswered;
}
