using TeamsIsms.Audits.Cards;

namespace TeamsIsms.Audits.Notices;

/// <summary>Tells auditors and audited units what they have to know, in working hours; it looks every ten minutes.</summary>
internal sealed class AuditNoticeRun(AuditTable audits, AuditSightRun sights, PeopleTable people, ChatCardRun cards)
{
    // Legal clocks wait for the same timer.
    private const int MostPerLook = 50;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    private DateTimeOffset _looked = DateTimeOffset.MinValue;

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now - _looked < Pause || WorkingCalendar.NextWorkingInstant(now) != now)
        {
            return;
        }

        var left = MostPerLook;
        foreach (var audit in (await audits.ListAsync(cancellationToken)).Where(audit => audit.Status != AuditStatus.Closed))
        {
            foreach (var told in AuditNotices.Due(audit, Taipei.Day(now)))
            {
                if (await cards.IsSentAsync(AuditTable.Shelf(audit.Id), told.About, told.To, cancellationToken)
                    || await people.FindAsync(told.To, cancellationToken) is not { Person: { Enabled: true } person })
                {
                    continue;
                }

                if (left-- == 0)
                {
                    return; // goes on at the next look
                }

                var sight = await sights.OfAsync(audit, AuditActor.Of(person), now, cancellationToken);
                await cards.TellAsync(
                    AuditTable.Shelf(audit.Id), told.About, told.To, culture => AuditCard.Draw(sight, culture), cancellationToken);
            }
        }

        _looked = now;
    }
}
