using System.Globalization;
using TeamsIsms.Actions;

namespace TeamsIsms.Audits;

/// <summary>What becomes of the findings: each gets an action, or what is no nonconformity an answer of the audited unit.</summary>
public static class FollowAudit
{
    /// <summary>Null when an action may be opened about the clause.</summary>
    public static Refusal? RefuseAction(Audit audit, string? clause, AuditActor by) =>
        AuditGate.Refuse(audit, AuditDeed.OpenAction, by)
        ?? (Finding(audit, clause) switch
        {
            null => new UnknownClause(),
            { Action: { } action } => new ActionOpenedAlready(action),
            _ => (Refusal?)null,
        });

    /// <summary>An action was opened about the clause.</summary>
    public static Outcome<AuditStep> Link(Audit audit, string? clause, ActionId action, AuditActor by, Act act) =>
        RefuseAction(audit, clause, by) is { } refusal ? refusal
        : Finding(audit, clause) is not { } check ? new UnknownClause()
        : AuditStep.Of(
            audit,
            audit.With(check with { Action = action }) with { Status = AuditStatus.ActionsOpen },
            TrailKinds.AuditActionOpened,
            act,
            by,
            string.Create(CultureInfo.InvariantCulture, $"{check.Clause}: {action}"));

    public static Outcome<AuditStep> Answer(Audit audit, string? clause, string? text, AuditActor by, Act act)
    {
        if (AuditGate.Refuse(audit, AuditDeed.Answer, by) is { } refusal)
        {
            return refusal;
        }

        if (Finding(audit, clause) is not { } check)
        {
            return new UnknownClause();
        }

        if (AuditLimits.Missing(AuditField.Answer, AuditLimits.Short, text) is { } missing)
        {
            return missing;
        }

        var answer = new AuditText(text!.Trim(), by.Person, act.At); // checked above
        return AuditStep.Of(
            audit,
            audit.With(check with { Answer = answer }) with { Status = AuditStatus.ActionsOpen },
            TrailKinds.AuditAnswered,
            act,
            by,
            string.Create(CultureInfo.InvariantCulture, $"{check.Clause}: {answer.Text}"));
    }

    public static Outcome<AuditStep> Close(Audit audit, AuditActor by, Act act) =>
        (AuditGate.Refuse(audit, AuditDeed.Close, by)
            ?? (audit.Findings.FirstOrDefault(check => !check.IsSettled) is { } open ? new FindingStillOpen(open.Clause) : null)) is { } refusal
            ? refusal
            : AuditStep.Of(
                audit,
                audit with { Status = AuditStatus.Closed, End = new AuditText("", by.Person, act.At) },
                TrailKinds.AuditClosed,
                act,
                by);

    private static AuditCheck? Finding(Audit audit, string? clause) =>
        audit.Findings.FirstOrDefault(check => check.Clause == clause);
}
