using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Cards;

/// <summary>Somebody's training, for the unit head and the training manager.</summary>
/// <param name="Attempts">The first first.</param>
/// <param name="End">Of the campaign.</param>
public sealed record SteerView(
    string Name, string? Unit, string Course, TrainingAssignment Training, IReadOnlyList<Attempt> Attempts, DateTimeOffset End);
