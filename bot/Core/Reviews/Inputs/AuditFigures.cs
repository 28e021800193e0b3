using System.Globalization;
using TeamsIsms.Audits;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>9.2.3.3: what the internal audits found, and whether all parts of the policy were looked at.</summary>
internal static class AuditFigures
{
    private static readonly AuditResult[] Shown =
        [AuditResult.Major, AuditResult.Minor, AuditResult.Observation, AuditResult.Recommendation];

    public static LiveFigures Of(IReadOnlyCollection<Audit> audits, DateOnly today, CultureInfo culture)
    {
        var year = audits.Where(audit => audit.From.Year == today.Year && audit.Status != AuditStatus.Cancelled).ToList();
        var reported = audits.Where(audit => audit.Report is { } report && Taipei.Day(report.At) <= today).ToList();
        var recent = reported.Where(audit => Taipei.Day(audit.Report!.At) > today.AddYears(-1)).OrderBy(audit => audit.Report!.At).ToList(); // filtered above
        var open = reported.Sum(audit => audit.IsOver ? 0 : audit.Findings.Count(check => !check.IsSettled));
        var missing = AuditCoverage.Missing(year);
        return new LiveFigures(
        [
            Say(
                culture,
                "AuditsSentence",
                today.Year,
                LiveLook.Number(year.Count, culture),
                LiveLook.Number(year.Count(audit => audit.Report is not null), culture),
                LiveLook.Number(year.Count(audit => audit.IsLate(today)), culture)),
            .. open > 0 ? [Say(culture, "FindingsOpen", LiveLook.Number(open, culture))] : Array.Empty<string>(),
            .. missing.Count > 0
                ? [Say(culture, "AreasMissing", string.Join(Say(culture, "Comma"), missing.Select(area => AuditNames.Say(area, culture))))]
                : Array.Empty<string>(),
        ])
        {
            Lists = recent.Count == 0 ? [] : [Audits(recent, culture)],
            Series = reported.Count == 0 ? [] : [.. Shown.Select(result => Found(reported, result, today, culture))],
        };
    }

    private static LiveList Audits(IEnumerable<Audit> audits, CultureInfo culture) => new(
        Say(culture, "AuditsTitle"),
        [
            new LiveColumn(Say(culture, "NumberColumn"), 3),
            new LiveColumn(Say(culture, "UnitColumn"), 3),
            new LiveColumn(Say(culture, "ReportedColumn"), 3),
            new LiveColumn(Say(culture, "FindingsColumn"), 4),
            new LiveColumn(Say(culture, "StateColumn"), 2),
        ],
        [
            .. audits.Select(audit => (IReadOnlyList<string>)
            [
                audit.Id.ToString(),
                audit.Unit.Name,
                Taipei.Say(Taipei.Day(audit.Report!.At), culture), // only reported ones
                LiveLook.Counts(Shown.Select(result => (AuditNames.Say(result, culture), audit.Count(result))), culture),
                AuditNames.Say(audit.Status, culture),
            ]),
        ]);

    private static LiveSeries Found(IEnumerable<Audit> reported, AuditResult result, DateOnly today, CultureInfo culture) => LiveLook.Series(
        AuditNames.Say(result, culture),
        Say(culture, "FindingUnit"),
        LivePeriod.Quarters(today),
        period => reported.Where(audit => period.Contains(audit.Report!.At)).Sum(audit => audit.Count(result))); // only reported ones

    private static string Say(CultureInfo culture, string key, params object[] values) => AssuranceWords.Text.Say(culture, key, values);
}
