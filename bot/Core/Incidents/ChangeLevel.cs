using System.Diagnostics.CodeAnalysis;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents;

/// <summary>
/// The level goes up by one person at once, and down only by a security manager who neither set nor proposed it.
/// Either way the authorities are notified again and every clock counts from the original aware time.
/// </summary>
public static class ChangeLevel
{
    [SuppressMessage("Design", "CA1030:Use events where appropriate", Justification = "A level is raised, no event.")]
    public static Outcome<IncidentStep> Raise(
        Incident incident, LevelAssessment to, string? reason, Duties duties, CaseActor by, Act act)
    {
        if ((Refuse(incident, by, CaseDuty.Handler) ?? CaseText.TooLong(CaseText.Short, reason)) is { } refusal)
        {
            return refusal;
        }

        return incident.Level switch
        {
            null => new NoLevelYet(),
            { Level: var level } when to.Level <= level => new LevelNotHigher(level),
            _ => Step(incident, new LevelChange(incident.Level, to, by.Person, act.At, CaseText.Trim(reason)), EntryKind.LevelRaised, duties, by, act),
        };
    }

    /// <summary>A handler, or a security manager who may not decide alone, thinks a lower level right.</summary>
    public static Outcome<IncidentStep> ProposeLower(Incident incident, LevelAssessment to, string? reason, CaseActor by, Act act)
    {
        if ((Refuse(incident, by, CaseDuty.HandlerOrManager) ?? CaseText.NoReason(reason)) is { } refusal)
        {
            return refusal;
        }

        return incident switch
        {
            { Level: null } => new NoLevelYet(),
            { Level.Level: var level } when to.Level >= level => new LevelNotLower(level),
            { Lowering: { } waiting } => new AlreadyProposed(waiting.At),
            _ => IncidentStep.Of(
                incident,
                incident with { Lowering = new LevelProposal(to, reason!.Trim(), by.Person, act.At) }, // a reason is given: checked above
                EntryKind.LoweringProposed,
                act,
                by,
                Said(incident.Level.Level, to.Level, reason)),
        };
    }

    /// <param name="to">Null for the level that was proposed.</param>
    /// <param name="reason">Null for the proposer's.</param>
    public static Outcome<IncidentStep> Lower(
        Incident incident, LevelAssessment? to, string? reason, Duties duties, CaseActor by, Act act)
    {
        var given = CaseText.Trim(reason) ?? incident.Lowering?.Reason;
        if (Refuse(incident, by, CaseDuty.Manager) is { } refusal)
        {
            return refusal;
        }

        return (incident, to ?? incident.Lowering?.To) switch
        {
            ({ Level: null }, _) => new NoLevelYet(),
            (_, null) => new NothingProposed(),
            ({ Level.Level: var level }, { } lower) when lower.Level >= level => new LevelNotLower(level),
            _ when WaiveDuty.RefuseSame(incident, SeparateDuty.LowerLevel, IsOwn(incident, by), act.At) is { } second => second,
            _ when CaseText.NoReason(given) is { } missing => missing,
            (_, { } lower) => Step(
                incident,
                new LevelChange(incident.Level, lower, by.Person, act.At, given, incident.Lowering?.By),
                EntryKind.LevelLowered,
                duties,
                by,
                act),
        };
    }

    /// <summary>The proposal to lower is turned down, by anybody but its proposer, or taken back by the proposer.</summary>
    public static Outcome<IncidentStep> Keep(Incident incident, string? reason, CaseActor by, Act act) =>
        (Refuse(incident, by, incident.Lowering?.By == by.Person ? CaseDuty.HandlerOrManager : CaseDuty.Manager)
            ?? CaseText.NoReason(reason)) is { } refusal ? refusal
        : incident.Lowering is null ? new NothingProposed()
        : IncidentStep.Of(incident, incident with { Lowering = null }, EntryKind.LevelKept, act, by, reason!.Trim()); // checked above

    private static IncidentStep Step(
        Incident incident, LevelChange change, EntryKind kind, Duties duties, CaseActor by, Act act) => IncidentStep.Of(
        incident,
        duties.On(incident with
        {
            Level = change.To,
            LevelChanges = [.. incident.LevelChanges, change],
            LevelAgreed = null,
            Lowering = null,
        }),
        kind,
        act,
        by,
        Said(incident.Level?.Level ?? 0, change.To.Level, change.Reason));

    private static Refusal? Refuse(Incident incident, CaseActor by, CaseDuty duty) => Gate.RefuseIn(
        incident,
        by,
        duty,
        IncidentStatus.Triage,
        IncidentStatus.Confirmed,
        IncidentStatus.Contained,
        IncidentStatus.Recovered,
        IncidentStatus.PostIncidentReview);

    private static bool IsOwn(Incident incident, CaseActor by) =>
        incident.Lowering?.By == by.Person || (incident.LevelChanges is [.., var set] && set.By == by.Person);

    private static string Said(int from, int to, string? reason) =>
        CaseText.Trim(reason) is { } text ? $"{from} → {to}: {text}" : $"{from} → {to}";
}
