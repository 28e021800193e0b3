using System.Globalization;
using TeamsIsms.Actions;

namespace TeamsIsms.Audits;

/// <summary>A finding as the action that is opened about it.</summary>
public static class AuditFindings
{
    private const int LongestFinding = 1_000;

    /// <summary>Names the finding from elsewhere: <c>AUD-2026-001/6.4.3.2</c>.</summary>
    public static string Number(AuditId audit, string clause) => $"{audit}/{clause}";

    /// <param name="culture">Of whoever opens it.</param>
    public static NewAction Action(Audit audit, string clause, CultureInfo culture)
    {
        var check = audit.Findings.Single(check => check.Clause == clause);
        var found = check.Evidence?.Text ?? "";
        return new NewAction(
            check.Result?.IsNonconformity() == true ? ActionType.Corrective : ActionType.Improvement,
            Severity(check.Result),
            new ActionOrigin(ActionSource.InternalAudit, Number(audit.Id, clause)),
            AuditWords.Text.Say(culture, "Requirement", clause, AuditClauseNames.Say(clause, culture)),
            found.Length > LongestFinding ? found[..LongestFinding] : found);
    }

    private static ActionSeverity Severity(AuditResult? result) => result switch
    {
        AuditResult.Major => ActionSeverity.Major,
        AuditResult.Minor => ActionSeverity.Minor,
        AuditResult.Observation => ActionSeverity.Observation,
        _ => ActionSeverity.Recommendation,
    };
}
