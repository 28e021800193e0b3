using Microsoft.Extensions.Options;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents.Notices;

/// <summary>
/// Asks of every open case what the clock wants and is not yet recorded as given. A missed look loses nothing, a second one does
/// nothing twice.
/// </summary>
internal sealed class CaseDueRun(
    CaseReminderRun reminders, IncidentTable cases, RuleSets rules, WorkQueue queue, IOptions<IncidentOptions> options)
{
    // What a process that has just started takes for its look before: the longest step of a card that counts hours.
    private static readonly TimeSpan First = TimeSpan.FromMinutes(10);

    private DateTimeOffset? _looked;

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = _looked ?? now - First;
        var redrawn = new PriorityQueue<CaseId, DateTimeOffset>();
        await foreach (var @case in cases.OpenAsync(cancellationToken))
        {
            switch (@case)
            {
                case Incident incident:
                    await reminders.RunAsync(incident, now, cancellationToken);
                    var clocks = Clocks.Of(incident.Tracks, incident.Facts, rules);
                    if (ClockRedraw.IsDue(clocks, since, now))
                    {
                        redrawn.Enqueue(incident.Id, ClockRedraw.Nearest(clocks, now) ?? DateTimeOffset.MaxValue);
                    }

                    break;
                case Weakness weakness:
                    await reminders.RunAsync(weakness, now, cancellationToken);
                    break;
            }
        }

        for (var left = options.Value.RedrawnPerMinute; left > 0 && redrawn.TryDequeue(out var id, out _); left--)
        {
            await queue.SendAsync(
                QueueNames.IncidentNotice,
                new CaseNotice(id, CaseNoticeKind.Changed),
                NoticeJson.Default.CaseNotice,
                delay: null,
                cancellationToken);
        }

        _looked = now;
    }
}
