using System.Globalization;

namespace TeamsIsms.Incidents.Weaknesses;

/// <summary>
/// Living with a weakness for at most twelve months: proposed by the security manager, decided by the chair (policy 7.1.4),
/// and over by itself on its last day.
/// </summary>
public static class AcceptRisk
{
    private const int MostMonths = 12;

    /// <param name="until">The last day; null when none was given.</param>
    /// <param name="chairs">Who holds the role of the chair.</param>
    public static Outcome<WeaknessStep> Propose(
        Weakness weakness, DateOnly? until, string? reason, IReadOnlyList<Guid> chairs, CaseActor by, Act act)
    {
        if ((WeaknessGate.Refuse(weakness, by, CaseDuty.Manager, WeaknessStatus.Accepted, WeaknessStatus.InTreatment)
            ?? CaseText.NoReason(reason)) is { } refusal)
        {
            return refusal;
        }

        var today = Taipei.Day(act.At);
        var last = today.AddMonths(MostMonths);
        Guid[] approvers = [.. chairs.Where(chair => chair != by.Person && chair != weakness.Owner).Distinct()];
        return weakness switch
        {
            { IsAcceptanceAsked: true, Acceptance: { } waiting } => new AlreadyProposed(waiting.Approval.AskedAt),
            _ when !(until > today && until <= last) => new AcceptanceEndNeeded(last),
            _ when approvers.Length == 0 => new NoChair(),
            _ => WeaknessStep.Of(
                weakness,
                weakness with
                {
                    Acceptance = new RiskAcceptance(
                        new ApprovalRequest(by.Person, Version(weakness, until.Value), ApprovalMode.One, 0, act.At)
                        {
                            Approvers = approvers,
                            Barred = weakness.Owner is { } owner && owner != by.Person ? [owner] : [],
                        },
                        until.Value,
                        reason!.Trim()), // checked above
                    Named = weakness.IsRestricted ? [.. weakness.Named.Concat(approvers).Distinct()] : weakness.Named,
                },
                EntryKind.AcceptanceProposed,
                act,
                by,
                $"{until:yyyy-MM-dd}: {reason.Trim()}"),
        };
    }

    /// <summary>A decision of the chair, or of whom the chair lets decide.</summary>
    public static Outcome<WeaknessStep> Decide(Weakness weakness, ApprovalVerdict verdict, string? comment, CaseActor by, Act act)
    {
        if (CaseAccess.Of(weakness, by) == CaseView.None && weakness.Acceptance is { Approval: var asked } && Approve.Seat(asked, by.Person, act.At) is null)
        {
            return new UnknownCase();
        }

        if (weakness.Acceptance is not { } acceptance)
        {
            return CaseAccess.Of(weakness, by) < CaseView.Team ? new UnknownCase() : new NothingProposed();
        }

        if (weakness.Owner == by.Person || acceptance.Approval.Requester == by.Person)
        {
            return new SecondPersonNeeded(SeparateDuty.AcceptRisk);
        }

        if (CaseText.TooLong(CaseText.Short, comment) is { } tooLong)
        {
            return tooLong;
        }

        var version = Version(weakness, acceptance.Until);
        return Approve.Decide(acceptance.Approval, by.Person, verdict, version, comment, act.At).Match(
            decided => Decided(weakness, acceptance with { Approval = decided }, comment, by, act), refused => refused);
    }

    /// <summary>Changes the request without deciding it, such as who decides instead.</summary>
    public static Outcome<WeaknessStep> Change(Weakness weakness, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act) =>
        weakness.Acceptance is { } acceptance
            ? change(acceptance.Approval).Match<Outcome<WeaknessStep>>(
                made => Changed(weakness, acceptance, made, act), refused => refused)
            : new NothingProposed();

    /// <summary>The clock: the last day is over, and the weakness is to be treated again.</summary>
    public static Outcome<WeaknessStep> Expire(Weakness weakness, Act act) => weakness switch
    {
        not { Status: WeaknessStatus.RiskAccepted, Acceptance: not null } => new WrongWeaknessState(weakness.Status),
        { Acceptance.Until: var until } when Taipei.Day(act.At) <= until => new AcceptanceStillRuns(until),
        { Acceptance: { } over, Severity: var severity } => WeaknessStep.Of(
            weakness,
            weakness with
            {
                Status = WeaknessStatus.Accepted,
                Acceptance = null,
                Expired = [.. weakness.Expired, over],
                TreatBy = TreatmentTargets.Treat(severity ?? Severity.Low, act.At),
            },
            EntryKind.AcceptanceExpired,
            act,
            by: null),
    };

    // Of a restricted case only those learn anything who are named: whoever is asked instead is named too, a whole role is not.
    private static WeaknessStep Changed(Weakness weakness, RiskAcceptance acceptance, ApprovalChange made, Act act)
    {
        var next = weakness.IsRestricted ? made.Next with { Deputies = [] } : made.Next;
        var named = next.Approvers.Concat(next.Delegations.Select(delegation => delegation.To));
        return new WeaknessStep(
            weakness with
            {
                Acceptance = acceptance with { Approval = next },
                Named = weakness.IsRestricted ? [.. weakness.Named.Union(named)] : weakness.Named,
            },
            [new TrailEvent(made.Kind, weakness.Id.Subject, act.Actor, new TrailDetail(Reason: made.Reason, Activity: act.Activity, Note: made.Note))],
            []);
    }

    private static Outcome<WeaknessStep> Decided(Weakness weakness, RiskAcceptance acceptance, string? comment, CaseActor by, Act act)
    {
        var last = Taipei.Day(acceptance.Approval.AskedAt).AddMonths(MostMonths);
        return acceptance.Approval.Status switch
        {
            ApprovalStatus.Approved when Taipei.Day(act.At) >= acceptance.Until => new AcceptanceEndNeeded(last),
            ApprovalStatus.Approved => WeaknessStep.Of(
                weakness,
                weakness with { Status = WeaknessStatus.RiskAccepted, Acceptance = acceptance },
                EntryKind.AcceptanceApproved,
                act,
                by,
                CaseText.Trim(comment)),
            _ => WeaknessStep.Of(
                weakness, weakness with { Acceptance = acceptance }, EntryKind.AcceptanceRefused, act, by, CaseText.Trim(comment)),
        };
    }

    // What the chair was asked about: another severity or day is another question.
    private static string Version(Weakness weakness, DateOnly until) =>
        string.Create(CultureInfo.InvariantCulture, $"{weakness.Id} {weakness.Severity} {until:yyyy-MM-dd}");
}
