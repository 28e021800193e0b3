using System.Globalization;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents;

/// <summary>
/// The level goes down only by a security manager who neither set nor proposed it (rules 4.5, 4.11), or by whom that one lets decide.
/// </summary>
public static class LowerLevel
{
    /// <param name="managers">Who holds the role of the security manager.</param>
    public static Outcome<IncidentStep> Propose(
        Incident incident, LevelAssessment to, string? reason, IReadOnlyList<Guid> managers, CaseActor by, Act act)
    {
        if ((ChangeLevel.Refuse(incident, by, CaseDuty.HandlerOrManager) ?? CaseText.NoReason(reason)) is { } refusal)
        {
            return refusal;
        }

        var setter = WhoSet(incident);
        var isWaived = WaiveDuty.RefuseSame(incident, SeparateDuty.LowerLevel, isSame: true, act.At) is null;
        Guid[] approvers =
        [
            .. managers
                .Where(manager => manager != by.Person && (isWaived || manager != setter))
                .Where(manager => !incident.IsRestricted || incident.Named.Contains(manager))
                .Distinct(),
        ];
        return incident switch
        {
            { Level: null } => new NoLevelYet(),
            { Level.Level: var level } when to.Level >= level => new LevelNotLower(level),
            { IsLoweringAsked: true, Lowering: { } waiting } => new AlreadyProposed(waiting.At),
            _ when approvers.Length == 0 && !isWaived => new SecondPersonNeeded(SeparateDuty.LowerLevel),
            _ => IncidentStep.Of(
                incident,
                incident with
                {
                    Lowering = new LevelProposal(
                        to,
                        reason!.Trim(), // a reason is given: checked above
                        new ApprovalRequest(by.Person, Version(incident, to), ApprovalMode.One, 0, act.At)
                        {
                            Approvers = approvers,
                            Barred = !isWaived && setter is { } other && other != by.Person ? [other] : [],
                        }),
                },
                EntryKind.LoweringProposed,
                act,
                by,
                ChangeLevel.Said(incident.Level.Level, to.Level, reason)),
        };
    }

    /// <summary>A decision of a security manager, or of whom one lets decide.</summary>
    public static Outcome<IncidentStep> Decide(
        Incident incident, ApprovalVerdict verdict, string? comment, Duties duties, CaseActor by, Act act)
    {
        var isAsked = incident.Lowering is { Approval: var asked } && Approve.Seat(asked, by.Person, act.At) is not null;
        if ((isAsked ? ChangeLevel.RefuseState(incident) : ChangeLevel.Refuse(incident, by, CaseDuty.Manager)) is { } refusal)
        {
            return refusal;
        }

        if (incident is not { Level: { } level, Lowering: { } lowering })
        {
            return incident.Level is null ? new NoLevelYet() : new NothingProposed();
        }

        if (!incident.IsLoweringAsked)
        {
            return new AlreadyDecided(lowering.Approval.Status);
        }

        var isOwn = lowering.By == by.Person || WhoSet(incident) == by.Person;
        if ((WaiveDuty.RefuseSame(incident, SeparateDuty.LowerLevel, isOwn, act.At) ?? CaseText.TooLong(CaseText.Short, comment)) is { } second)
        {
            return second;
        }

        var decided = isOwn
            ? Alone(lowering.Approval, by.Person, verdict, comment, act.At)
            : Approve.Decide(lowering.Approval, by.Person, verdict, Version(incident, lowering.To), comment, act.At);
        return decided.Match<Outcome<IncidentStep>>(
            request => request.Status == ApprovalStatus.Approved
                ? ChangeLevel.Step(
                    incident with { Lowering = lowering with { Approval = request } },
                    new LevelChange(level, lowering.To, by.Person, act.At, CaseText.Trim(comment) ?? lowering.Reason, lowering.By),
                    EntryKind.LevelLowered,
                    duties,
                    by,
                    act)
                : Kept(incident, lowering with { Approval = request }, comment, by, act),
            refused => refused);
    }

    /// <summary>The proposal is turned down by who decides, or taken back by who proposed it.</summary>
    public static Outcome<IncidentStep> Keep(Incident incident, string? reason, Duties duties, CaseActor by, Act act) =>
        incident is not { IsLoweringAsked: true, Lowering: { } lowering } || lowering.By != by.Person
            ? Decide(incident, ApprovalVerdict.Reject, reason, duties, by, act)
            : (ChangeLevel.Refuse(incident, by, CaseDuty.HandlerOrManager) ?? CaseText.NoReason(reason)) is { } refusal
                ? refusal
                : Kept(incident, Withdrawn(lowering), reason, by, act);

    /// <summary>Changes the request without deciding it, such as who decides instead.</summary>
    public static Outcome<IncidentStep> Change(Incident incident, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act) =>
        incident.Lowering is { } lowering
            ? change(lowering.Approval).Match<Outcome<IncidentStep>>(made => Changed(incident, lowering, made, act), refused => refused)
            : new NothingProposed();

    /// <summary>A proposal that still waits has no meaning any more.</summary>
    internal static LevelProposal? Withdrawn(LevelProposal? proposed) => proposed is { Approval.Status: ApprovalStatus.Pending }
        ? proposed with { Approval = proposed.Approval with { Status = ApprovalStatus.Withdrawn } }
        : proposed;

    // Of a restricted case only those learn anything who are named: whoever is asked instead is named too, a whole role is not.
    private static IncidentStep Changed(Incident incident, LevelProposal lowering, ApprovalChange made, Act act)
    {
        var next = incident.IsRestricted ? made.Next with { Deputies = [] } : made.Next;
        var named = next.Approvers.Concat(next.Delegations.Select(delegation => delegation.To));
        return new IncidentStep(
            incident with
            {
                Lowering = lowering with { Approval = next },
                Named = incident.IsRestricted ? [.. incident.Named.Union(named)] : incident.Named,
            },
            [new TrailEvent(made.Kind, incident.Id.Subject, act.Actor, new TrailDetail(Reason: made.Reason, Activity: act.Activity, Note: made.Note))],
            []);
    }

    private static IncidentStep Kept(Incident incident, LevelProposal? lowering, string? reason, CaseActor by, Act act) => IncidentStep.Of(
        incident, incident with { Lowering = lowering }, EntryKind.LevelKept, act, by, CaseText.Trim(reason));

    // While an exception for a small organisation is recorded, the same person decides.
    private static Outcome<ApprovalRequest> Alone(
        ApprovalRequest asked, Guid by, ApprovalVerdict verdict, string? comment, DateTimeOffset now) =>
        verdict != ApprovalVerdict.Approve && CaseText.NoReason(comment) is { } missing
            ? missing
            : asked with
            {
                Decisions = [.. asked.Decisions, new ApprovalDecision(by, by, verdict, now, CaseText.Trim(comment))],
                Status = verdict switch
                {
                    ApprovalVerdict.Approve => ApprovalStatus.Approved,
                    ApprovalVerdict.Reject => ApprovalStatus.Rejected,
                    ApprovalVerdict.Return => ApprovalStatus.ChangesRequested,
                },
            };

    private static Guid? WhoSet(Incident incident) => incident.LevelChanges is [.., var set] ? set.By : null;

    // What was asked: from another level, or to another one, is another question.
    private static string Version(Incident incident, LevelAssessment to) =>
        string.Create(CultureInfo.InvariantCulture, $"{incident.Id} {incident.Level?.Level} {to.Level}");
}
