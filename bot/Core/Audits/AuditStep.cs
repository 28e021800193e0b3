namespace TeamsIsms.Audits;

/// <summary>The next state of an audit and what the trail says of it.</summary>
public sealed record AuditStep(Audit Next, TrailEvent Event)
{
    private const int MostLines = 10;

    /// <param name="text">What was said: the reason of what needs one.</param>
    internal static AuditStep Of(Audit before, Audit next, string kind, Act act, AuditActor by, string? text = null)
    {
        var (from, to) = before.Status == next.Status ? ((string?)null, (string?)null) : (before.Status.ToString(), next.Status.ToString());
        return new AuditStep(
            next with { Lines = [.. next.Lines.TakeLast(MostLines - 1), new AuditLine(kind, act.At, by.Person, text)] },
            new TrailEvent(kind, next.Id.Subject, act.Actor, new TrailDetail(from, to, text, act.Activity)));
    }
}
