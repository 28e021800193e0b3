namespace TeamsIsms.Incidents.Weaknesses;

/// <summary>The end of a weakness that is verified, by somebody who neither reported nor handled nor fixed it (rules 4.11).</summary>
public static class CloseWeakness
{
    public static Outcome<WeaknessStep> Decide(Weakness weakness, string? note, CaseActor by, Act act)
    {
        if ((WeaknessGate.Refuse(weakness, by, CaseDuty.Manager, WeaknessStatus.Verified)
            ?? CaseText.TooLong(CaseText.Short, note)) is { } refusal)
        {
            return refusal;
        }

        return weakness switch
        {
            _ when WaiveDuty.RefuseSame(weakness, SeparateDuty.Close, IsOwn(weakness, by), act.At) is { } second => second,
            { TaskCount: var tasks, TasksDone: var done } when tasks > done => new TasksStillOpen(tasks - done),
            _ => WeaknessStep.Of(
                weakness,
                weakness with { Status = WeaknessStatus.Closed, Closing = new Closing(by.Person, act.At, CaseText.Trim(note)) },
                EntryKind.Closed,
                act,
                by,
                CaseText.Trim(note)),
        };
    }

    private static bool IsOwn(Weakness weakness, CaseActor by) =>
        weakness.Responders.Concat(weakness.Fixers).Append(weakness.Reporter).Contains(by.Person);
}
