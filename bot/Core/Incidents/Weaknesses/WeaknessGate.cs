namespace TeamsIsms.Incidents.Weaknesses;

internal static class WeaknessGate
{
    /// <summary>Null when the person may and the weakness is in one of the states.</summary>
    public static Refusal? Refuse(
        Weakness weakness, CaseActor by, CaseDuty duty, params ReadOnlySpan<WeaknessStatus> states) =>
        Gate.Refuse(weakness, by, duty) ?? (states.Contains(weakness.Status) ? null : new WrongWeaknessState(weakness.Status));

    /// <summary>A request to accept the risk, still pending, has no meaning any more.</summary>
    public static RiskAcceptance? Withdrawn(RiskAcceptance? asked) =>
        asked is { Approval.Status: ApprovalStatus.Pending }
            ? asked with { Approval = asked.Approval with { Status = ApprovalStatus.Withdrawn } }
            : asked;
}
