namespace TeamsIsms.Trail;

/// <summary>Who acts, when, and by which Teams activity.</summary>
/// <param name="Actor">As the trail writes it: <see cref="TrailActor"/>.</param>
public sealed record Act(string Actor, DateTimeOffset At, string? Activity = null)
{
    public static Act By(Guid person, DateTimeOffset at, string? activity) => new(TrailActor.Person(person), at, activity);
}
