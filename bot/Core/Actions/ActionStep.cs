namespace TeamsIsms.Actions;

/// <summary>The next state of an action and what the trail says of it.</summary>
public sealed record ActionStep(CorrectiveAction Next, TrailEvent Event)
{
    private const int MostLines = 20;

    /// <param name="by">Null for the system.</param>
    /// <param name="text">What was said: the reason of what needs one.</param>
    /// <param name="sha256">Of the file it is about.</param>
    internal static ActionStep Of(
        CorrectiveAction before, CorrectiveAction next, string kind, Act act, Guid? by, string? text = null, string? sha256 = null)
    {
        var (from, to) = before.Status == next.Status ? ((string?)null, (string?)null) : (before.Status.ToString(), next.Status.ToString());
        return new ActionStep(
            next with { Lines = [.. next.Lines.TakeLast(MostLines - 1), new ActionLine(kind, act.At, by, text)] },
            new TrailEvent(kind, next.Id.Subject, act.Actor, new TrailDetail(from, to, text, act.Activity), sha256));
    }
}
