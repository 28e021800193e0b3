using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents.Notices;

/// <summary>Gives the warnings and reminders of one case: noted with the case and owed in one transaction, so each is given once.</summary>
internal sealed class CaseReminderRun(IncidentTable cases, RuleSets rules)
{
    private const int StepLength = 16;

    public async Task RunAsync(Incident incident, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var warnings = Warnings(incident, now);
        if (warnings.Count + Reminder.Due(incident, now).Count > 0
            && await cases.NoteAsync(
                incident.Id, (Incident current) => Noted(current, now), (changes, before) => Owe(changes, before, now), cancellationToken))
        {
            var missed = warnings.Count(warning => warning.Point == WarningPoint.Missed);
            Instruments.ClocksWarned(warnings.Count - missed, missed);
        }
    }

    public async Task RunAsync(Weakness weakness, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var act = new Act(TrailActor.System("DueWork"), now);
        if (weakness is { Status: WeaknessStatus.RiskAccepted, Acceptance.Until: var until } && Taipei.Day(now) > until)
        {
            await cases.ActAsync(
                weakness.Id,
                current => AcceptRisk.Expire(current, act),
                (changes, next) => CaseNotices.Owe(changes, next, now, CaseNoticeKind.AcceptanceExpired),
                act,
                cancellationToken);
        }
        else if (Reminder.Due(weakness, now).Count > 0)
        {
            await cases.NoteAsync(
                weakness.Id, (Weakness current) => Noted(current, now), (changes, before) => Owe(changes, before, now), cancellationToken);
        }
    }

    private IReadOnlyList<ClockWarning> Warnings(Incident incident, DateTimeOffset now) =>
        ClockWarnings.Due(Clocks.Of(incident.Tracks, incident.Facts, rules), incident.Warned, now);

    private Incident Noted(Incident incident, DateTimeOffset now) => incident with
    {
        Warned =
        [
            .. incident.Warned,
            .. Warnings(incident, now).Select(warning => warning.Key),
            .. Reminder.Due(incident, now).Select(reminder => reminder.Key),
        ],
    };

    private static Weakness Noted(Weakness weakness, DateTimeOffset now) =>
        weakness with { Warned = [.. weakness.Warned, .. Reminder.Due(weakness, now).Select(reminder => reminder.Key)] };

    private void Owe(Changes changes, Incident before, DateTimeOffset now)
    {
        var warnings = Warnings(before, now);
        if (warnings.Count > 0)
        {
            // Authorities that run out together are one card.
            var step = Step(warnings.Select(warning => warning.Key));
            CaseNotices.Owe(
                changes, new CaseNotice(before.Id, CaseNoticeKind.Warning, step, warnings.Max(warning => warning.Role)), now);
            CaseNotices.Owe(changes, new CaseNotice(before.Id, CaseNoticeKind.Changed), now);
        }

        Owe(changes, before.Id, Reminder.Due(before, now), now);
    }

    private static void Owe(Changes changes, Weakness before, DateTimeOffset now) =>
        Owe(changes, before.Id, Reminder.Due(before, now), now);

    private static void Owe(Changes changes, CaseId id, IReadOnlyList<Reminder> reminders, DateTimeOffset now)
    {
        foreach (var reminder in reminders)
        {
            CaseNotices.Owe(changes, new CaseNotice(id, reminder.Kind, Step([reminder.Key])), now);
        }
    }

    // Keys name authorities in Chinese, which a row's key may not.
    private static string Step(IEnumerable<string> keys) =>
        KeyHash.Of(string.Join('\n', keys.Order(StringComparer.Ordinal)))[..StepLength];
}
