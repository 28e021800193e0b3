namespace TeamsIsms.Training.Attempts;

/// <summary>The next state of an assignment and of what belongs to it.</summary>
/// <param name="Attempt">Null when the step is about none.</param>
/// <param name="Paper">Not null only when an attempt starts.</param>
/// <param name="Events">None for an answer that is kept: what it was is in the attempt, and that it was given is no transition.</param>
public sealed record AttemptStep(TrainingAssignment Next, Attempt? Attempt, AttemptPaper? Paper, IReadOnlyList<TrailEvent> Events)
{
    internal static AttemptStep Of(
        TrainingAssignment before, TrainingAssignment after, string kind, Act act, string? reason = null, Attempt? attempt = null) =>
        new(after, attempt, null, [Event(before, after, kind, act, reason)]);

    internal AttemptStep Then(string kind, TrainingAssignment after, Act act) =>
        this with { Next = after, Events = [.. Events, Event(Next, after, kind, act, null)] };

    private static TrailEvent Event(TrainingAssignment before, TrainingAssignment after, string kind, Act act, string? reason) => new(
        kind, before.Subject, act.Actor, new TrailDetail(before.Status.ToString(), after.Status.ToString(), reason, act.Activity));
}
