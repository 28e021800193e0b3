namespace TeamsIsms.Records;

/// <summary>The next state of a class and what the trail says of it.</summary>
public sealed record RecordStep(RecordClass Next, TrailEvent Event)
{
    internal static RecordStep Of(RecordClass next, string kind, Act act, string? reason = null, string? note = null, string? document = null) => new(
        next,
        new TrailEvent(
            kind, next.Subject, act.Actor, new TrailDetail(Reason: reason?.Trim(), Activity: act.Activity, Note: note), document));
}
