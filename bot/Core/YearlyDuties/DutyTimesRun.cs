using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.YearlyDuties;

/// <summary>Reads every time that a duty was done, not only the last.</summary>
internal sealed class DutyTimesRun(DutyTable duties, RegisterTable register, CampaignTable campaigns, DrillRun drills)
{
    /// <summary>In the order of the days on which they were done.</summary>
    /// <param name="last">It belongs to them.</param>
    public async Task<IReadOnlyList<DutyTime>> BetweenAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var documents = await register.ListAsync(cancellationToken);
        var known = await campaigns.ListAsync(cancellationToken);
        var practised = await drills.BetweenAsync(first.Year - 1, last.Year, cancellationToken); // one may be closed in the next year
        var times = new List<DutyTime>();
        foreach (var duty in await duties.ListAsync(cancellationToken))
        {
            times.AddRange(DutyDone.Known(duty.Kind, known, practised, documents).Select(done => new DutyTime(duty.Kind, done.On, done.Record)));
            times.AddRange((await duties.TrailAsync(duty, cancellationToken)).Select(record => DutyTime.Of(duty.Kind, record)).OfType<DutyTime>());
        }

        return [.. times.Where(time => time.On >= first && time.On <= last).OrderBy(time => time.On)];
    }
}
