using System.Globalization;
using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents.Notices;

/// <summary>What the clock asks people to do about a case, apart from the clocks of the law; each is given once.</summary>
/// <param name="Key">Kept with the case once it was given; another date is another reminder.</param>
internal sealed record Reminder(string Key, CaseNoticeKind Kind)
{
    private const int DaysBeforeEnd = 14;

    public static IReadOnlyList<Reminder> Due(Incident incident, DateTimeOffset now) =>
        incident is { Status: IncidentStatus.Recovered, Review: { At: null, DueAt: var due } } && due < now
            ? Unless(incident.Warned, new Reminder(KeyOf("review", due), CaseNoticeKind.ReviewDue))
            : [];

    public static IReadOnlyList<Reminder> Due(Weakness weakness, DateTimeOffset now) => weakness switch
    {
        { Status: WeaknessStatus.Reported, TriageDue: var due } when due < now =>
            Unless(weakness.Warned, new Reminder(KeyOf("triage", due), CaseNoticeKind.TriageOverdue)),
        { Status: WeaknessStatus.Accepted or WeaknessStatus.InTreatment, TreatBy: { } due } when due < now =>
            Unless(weakness.Warned, new Reminder(KeyOf("treat", due), CaseNoticeKind.TreatmentOverdue)),
        { Status: WeaknessStatus.RiskAccepted, Acceptance.Until: var until } when Taipei.Day(now).AddDays(DaysBeforeEnd) >= until =>
            Unless(weakness.Warned, new Reminder(string.Create(CultureInfo.InvariantCulture, $"acceptance|{until:yyyy-MM-dd}"), CaseNoticeKind.AcceptanceExpiring)),
        _ => [],
    };

    private static Reminder[] Unless(IReadOnlyList<string> given, Reminder reminder) => given.Contains(reminder.Key) ? [] : [reminder];

    private static string KeyOf(string what, DateTimeOffset due) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}|{due.UtcDateTime:yyyyMMddHHmm}");
}
