using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

/// <summary>Things to do about a case. Whoever owns one may report it done without seeing the case.</summary>
public static class RunTask
{
    public static Outcome<IncidentStep> Open(Incident incident, string? text, Guid owner, DateOnly? due, CaseActor by, Act act) =>
        Opened(incident, text, owner, due, by, act).Match<Outcome<IncidentStep>>(step => step.On(incident), refusal => refusal);

    public static Outcome<WeaknessStep> Open(Weakness weakness, string? text, Guid owner, DateOnly? due, CaseActor by, Act act) =>
        Opened(weakness, text, owner, due, by, act).Match<Outcome<WeaknessStep>>(step => step.On(weakness), refusal => refusal);

    /// <param name="task">As it is stored; null when there is none.</param>
    public static Outcome<IncidentStep> Done(Incident incident, CaseTask? task, string? result, CaseActor by, Act act) =>
        Finished(incident, task, result, by, act).Match<Outcome<IncidentStep>>(step => step.On(incident), refusal => refusal);

    public static Outcome<WeaknessStep> Done(Weakness weakness, CaseTask? task, string? result, CaseActor by, Act act) =>
        Finished(weakness, task, result, by, act).Match<Outcome<WeaknessStep>>(step => step.On(weakness), refusal => refusal);

    private static Outcome<CaseFileStep> Opened(ICase @case, string? text, Guid owner, DateOnly? due, CaseActor by, Act act) =>
        (FileGate.RefuseTeam(@case, by) ?? CaseText.TooLong(CaseText.Short, text)) is { } refusal ? refusal
        : CaseText.Trim(text) is not { } what ? new WordsNeeded()
        : new CaseFileStep(FileGate.Line(@case, EntryKind.TaskOpened, act, by, what))
        {
            Task = new CaseTask(@case.TaskCount + 1, what, owner, due, by.Person, act.At),
            Person = owner,
        };

    private static Outcome<CaseFileStep> Finished(ICase @case, CaseTask? task, string? result, CaseActor by, Act act)
    {
        var isOwn = task?.Owner == by.Person && @case.IsOpen;
        if ((isOwn ? null : FileGate.RefuseTeam(@case, by)) is { } refusal)
        {
            return refusal;
        }

        return task switch
        {
            null => new NoSuchItem(),
            { Done: { } done } => new TaskAlreadyDone(done.At),
            _ when CaseText.TooLong(CaseText.Short, result) is { } tooLong => tooLong,
            _ => new CaseFileStep(FileGate.Line(@case, EntryKind.TaskDone, act, by, task.Text))
            {
                Task = task with { Done = new Signature(by.Person, act.At), Result = CaseText.Trim(result) },
            },
        };
    }
}
