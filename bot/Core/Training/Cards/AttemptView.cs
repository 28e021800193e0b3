namespace TeamsIsms.Training.Cards;

/// <summary>Where an attempt stands, as its head on every card shows it.</summary>
/// <param name="Id">A hint that comes back.</param>
/// <param name="Course">Title of the course.</param>
/// <param name="Number">Which attempt of the person's, from 1.</param>
/// <param name="Questions">How many were drawn.</param>
/// <param name="Missing">Positions without an answer, in order.</param>
public sealed record AttemptView(string Id, string Course, int Number, int Questions, IReadOnlyList<int> Missing)
{
    /// <summary>By when it must be handed in; null: it has no time limit.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    public int Answered => Questions - Missing.Count;
}
