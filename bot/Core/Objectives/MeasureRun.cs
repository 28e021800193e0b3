namespace TeamsIsms.Objectives;

/// <summary>
/// Measures what the product can measure itself, once the period is over. What was missed is made up for at the next look, and a second
/// look finds it done.
/// </summary>
internal sealed class MeasureRun(ObjectiveTable objectives, OwnFiguresRun figures)
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    private DateTimeOffset _looked = DateTimeOffset.MinValue;

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now - _looked < Pause)
        {
            return;
        }

        foreach (var objective in await objectives.ListAsync(cancellationToken))
        {
            if (objective.Own is { } metric)
            {
                await MeasureAsync(objective, metric, now, cancellationToken);
            }
        }

        _looked = now;
    }

    private async Task MeasureAsync(Objective objective, OwnMetric metric, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var period in Standing.Missing(objective, Taipei.Day(now)))
        {
            var value = await figures.ReadAsync(metric, period, now, cancellationToken);
            var act = new Act(TrailActor.System("DueWork"), now, $"{objective.Id}.{period}");
            await objectives.ActAsync(objective.Id, loaded => MeasureObjective.Record(loaded, period, value, act), act, cancellationToken);
        }
    }
}
