using System.Globalization;

namespace TeamsIsms.Audits;

/// <summary>The audit itself, clause by clause, until the findings stand.</summary>
public static class ConductAudit
{
    /// <summary>The auditor says that nothing of it is their own work.</summary>
    public static Outcome<AuditStep> Declare(Audit audit, AuditActor by, Act act) =>
        AuditGate.Refuse(audit, AuditDeed.Declare, by) is { } refusal ? refusal
        : audit.Declared.Contains(by.Person) ? new DeclaredAlready()
        : AuditStep.Of(audit, audit with { Declared = [.. audit.Declared, by.Person] }, TrailKinds.AuditDeclared, act, by);

    public static Outcome<AuditStep> Start(Audit audit, AuditActor by, Act act) =>
        AuditGate.Refuse(audit, AuditDeed.Start, by) is { } refusal ? refusal
        : Taipei.Day(act.At) < audit.From ? new AuditNotYet(audit.From)
        : AuditStep.Of(
            audit, audit with { Status = AuditStatus.InProgress, StartedAt = act.At }, TrailKinds.AuditStarted, act, by);

    /// <summary>What was found about one clause; it may be said again until the report.</summary>
    /// <param name="result">Null when nothing was chosen.</param>
    /// <param name="evidence">By what it is seen; the reason where nobody looked.</param>
    public static Outcome<AuditStep> Check(
        Audit audit, string? clause, AuditResult? result, string? evidence, AuditActor by, Act act)
    {
        if (AuditGate.Refuse(audit, AuditDeed.Check, by) is { } refusal)
        {
            return refusal;
        }

        if (audit.Checks.FirstOrDefault(check => check.Clause == clause) is not { } check)
        {
            return new UnknownClause();
        }

        if (result is not { } found)
        {
            return new AuditResultNeeded();
        }

        return AuditLimits.Missing(AuditField.Evidence, AuditLimits.Long, evidence) is { } missing ? missing : AuditStep.Of(
            audit,
            audit.With(check with { Result = found, Evidence = new AuditText(evidence!.Trim(), by.Person, act.At) }), // checked above
            TrailKinds.AuditChecked,
            act,
            by,
            string.Create(CultureInfo.InvariantCulture, $"{check.Clause} {found}: {evidence.Trim()}"));
    }

    /// <param name="conclusion">What the auditors say of the whole.</param>
    public static Outcome<AuditStep> Report(Audit audit, string? conclusion, AuditActor by, Act act)
    {
        if ((AuditGate.Refuse(audit, AuditDeed.Report, by)
            ?? (audit.Checks.FirstOrDefault(check => check.Result is null) is { } open ? new ClauseStillOpen(open.Clause) : null)
            ?? (audit.Checks.All(check => check.Result == AuditResult.NotLookedAt) ? new NothingLookedAt() : null)
            ?? AuditLimits.Missing(AuditField.Conclusion, AuditLimits.Long, conclusion)) is { } refusal)
        {
            return refusal;
        }

        var report = new AuditText(conclusion!.Trim(), by.Person, act.At); // checked above
        return AuditStep.Of(
            audit, audit with { Status = AuditStatus.Reported, Report = report }, TrailKinds.AuditReported, act, by, report.Text);
    }

    internal static Audit With(this Audit audit, AuditCheck next) =>
        audit with { Checks = [.. audit.Checks.Select(check => check.Clause == next.Clause ? next : check)] };
}
