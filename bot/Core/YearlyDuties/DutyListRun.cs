using TeamsIsms.Campaigns;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.YearlyDuties;

/// <summary>Puts the list together from everything that tells what was done.</summary>
internal sealed class DutyListRun(
    DutyTable duties, ReviewTaskTable reviews, RegisterTable register, CampaignTable campaigns, OwnWorkRun work)
{
    /// <summary>What is due first comes first; what nobody asks for is last.</summary>
    public async Task<IReadOnlyList<DutyLine>> ListAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = Taipei.Day(now);
        var documents = await register.ListAsync(cancellationToken);
        var asked = await reviews.ListAsync(cancellationToken);
        IEnumerable<DutyLine> lines =
        [
            .. await GuardsAsync(await duties.ListAsync(cancellationToken), documents, today, cancellationToken),
            .. documents.Select(line => ReviewLine.Of(line, asked.GetValueOrDefault(line.Id), today)).OfType<ReviewLine>(),
        ];
        return [.. lines.OrderBy(line => line.Due ?? DateOnly.MaxValue)];
    }

    public async Task<GuardLine> FindAsync(DutyKind kind, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var lines = await GuardsAsync(
            [await duties.FindAsync(kind, cancellationToken)], await register.ListAsync(cancellationToken), Taipei.Day(now), cancellationToken);
        return lines[0];
    }

    private async Task<IReadOnlyList<GuardLine>> GuardsAsync(
        IReadOnlyList<Duty> asked, IReadOnlyList<RegisterLine> documents, DateOnly today, CancellationToken cancellationToken)
    {
        var since = await duties.BeginningAsync(today, cancellationToken);
        var known = await campaigns.ListAsync(cancellationToken);
        // The longest cadence is two years, so an older drill makes no difference to what is due but how long it is overdue.
        var practised = asked.Any(duty => duty.Kind == DutyKind.ResponseDrill)
            ? await work.DrillsAsync(today.Year - 2, today.Year, cancellationToken)
            : [];
        var lines = new List<GuardLine>();
        foreach (var duty in asked)
        {
            var done = (await work.DoneAsync(duty.Kind, today, cancellationToken))
                .Append(DutyDone.Last(duty, known, practised, documents))
                .OfType<DutyDone>()
                .MaxBy(time => time.On);
            lines.Add(GuardLine.Of(duty, done, since, today));
        }

        return lines;
    }
}
