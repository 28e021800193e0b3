using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.YearlyDuties;

/// <summary>Reads every time that a duty was done, not only the last.</summary>
internal sealed class DutyTimesRun(DutyTable duties, RegisterTable register, CampaignTable campaigns, OwnWorkRun work)
{
    /// <summary>In the order of the days on which they were done.</summary>
    /// <param name="last">It belongs to them.</param>
    public async Task<IReadOnlyList<DutyTime>> BetweenAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var documents = await register.ListAsync(cancellationToken);
        var known = await campaigns.ListAsync(cancellationToken);
        var practised = await work.DrillsAsync(first.Year - 1, last.Year, cancellationToken); // one may be closed in the next year
        var times = new List<DutyTime>();
        foreach (var duty in await duties.ListAsync(cancellationToken))
        {
            var done = DutyDone.Known(duty.Kind, known, practised, documents).Concat(await work.DoneAsync(duty.Kind, last, cancellationToken));
            times.AddRange(done.Select(one => new DutyTime(duty.Kind, one.On, one.Record)));
            times.AddRange((await duties.TrailAsync(duty, cancellationToken)).Select(record => DutyTime.Of(duty.Kind, record)).OfType<DutyTime>());
        }

        return [.. times.Where(time => time.On >= first && time.On <= last).OrderBy(time => time.On)];
    }
}
