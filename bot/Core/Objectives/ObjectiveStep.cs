namespace TeamsIsms.Objectives;

/// <summary>The next state of an objective and what the trail says of it.</summary>
public sealed record ObjectiveStep(Objective Next, TrailEvent Event)
{
    internal static ObjectiveStep Of(Objective next, string kind, Act act, string? from = null, string? to = null, string? reason = null) =>
        new(next, new TrailEvent(kind, next.Id.Subject, act.Actor, new TrailDetail(from, to, reason, act.Activity)));
}
