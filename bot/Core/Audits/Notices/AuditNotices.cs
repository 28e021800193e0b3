using System.Globalization;

namespace TeamsIsms.Audits.Notices;

/// <summary>Something that somebody is told about an audit, once.</summary>
/// <param name="About">Names what it is: another day is something else.</param>
public sealed record AuditTold(string About, Guid To);

/// <summary>Who has to know what of an audit: the auditors what they have to do, the unit when it is audited and what was found.</summary>
public static class AuditNotices
{
    private const int SoonDays = 3;
    private const int NewsDays = 14;

    public static IEnumerable<AuditTold> Due(Audit audit, DateOnly today) => audit.Status switch
    {
        AuditStatus.Planned => [.. To("planned", audit.Auditors), .. Begin(audit, today)],
        AuditStatus.Notified =>
            [.. To("planned", audit.Auditors), .. To(Dated("notified", audit.From), audit.Unit.Heads), .. Begin(audit, today)],
        AuditStatus.InProgress => [.. To("planned", audit.Auditors), .. today > audit.To ? To(Dated("late", audit.To), audit.Auditors) : []],
        AuditStatus.Reported or AuditStatus.ActionsOpen => audit.Findings.Any() ? To("reported", audit.Unit.Heads) : [],
        AuditStatus.Cancelled => IsNews(audit.End, today) && audit.IsTold ? To("cancelled", audit.Unit.Heads) : [],
        AuditStatus.Closed => [],
    };

    // Later nobody needs to hear of it any more.
    private static bool IsNews(AuditText? end, DateOnly today) => end is { At: var at } && Taipei.Day(at).AddDays(NewsDays) >= today;

    private static IEnumerable<AuditTold> Begin(Audit audit, DateOnly today) =>
        today > audit.From ? To(Dated("late", audit.From), audit.Auditors)
        : audit.From <= WorkingCalendar.AddWorkingDays(today, SoonDays) ? To(Dated("soon", audit.From), audit.Auditors)
        : [];

    private static IEnumerable<AuditTold> To(string about, IEnumerable<Guid> people) => people.Select(person => new AuditTold(about, person));

    private static string Dated(string about, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{about}.{day:yyyyMMdd}");
}
