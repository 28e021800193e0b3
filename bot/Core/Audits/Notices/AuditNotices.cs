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
        AuditStatus.Planned => To(Begin(audit, today) ?? "planned", audit.Auditors),
        AuditStatus.Notified =>
        [
            .. To(Begin(audit, today) ?? "planned", audit.Auditors),
            .. To(Dated("notified", audit.From), audit.Unit.Heads),
        ],
        AuditStatus.InProgress => To(today > audit.To ? Dated("late", audit.To) : Dated("soon", audit.From), audit.Auditors),
        AuditStatus.Reported or AuditStatus.ActionsOpen => audit.Findings.Any() ? To("reported", audit.Unit.Heads) : [],
        AuditStatus.Cancelled => IsNews(audit.End, today) && audit.IsTold ? To("cancelled", audit.Unit.Heads) : [],
        AuditStatus.Closed => [],
    };

    // Later nobody needs to hear of it any more.
    private static bool IsNews(AuditText? end, DateOnly today) => end is { At: var at } && Taipei.Day(at).AddDays(NewsDays) >= today;

    // Who hears that it is near or late need not hear that it was planned.
    private static string? Begin(Audit audit, DateOnly today) =>
        today > audit.From ? Dated("late", audit.From)
        : audit.From <= WorkingCalendar.AddWorkingDays(today, SoonDays) ? Dated("soon", audit.From)
        : null;

    private static IEnumerable<AuditTold> To(string about, IEnumerable<Guid> people) => people.Select(person => new AuditTold(about, person));

    private static string Dated(string about, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{about}.{day:yyyyMMdd}");
}
