namespace TeamsIsms.Objectives;

/// <summary>How an objective stands.</summary>
public enum ObjectiveHealth
{
    /// <summary>No period is over yet, or there was nothing to measure.</summary>
    Nothing,
    Reached,
    Missed,

    /// <summary>The last period that is over should have been measured by now.</summary>
    Unmeasured,
    Retired,
}

public enum ObjectiveTrend
{
    /// <summary>Fewer than two values.</summary>
    Unknown,
    Better,
    Same,
    Worse,
}

/// <param name="Latest">The last period that has a value; null when none has.</param>
public sealed record Standing(ObjectiveHealth Health, Sample? Latest, ObjectiveTrend Trend)
{
    private const int MostMissing = 12;

    public static Standing Of(Objective objective, DateOnly today)
    {
        List<Sample> values = [.. objective.Valid.Where(sample => sample.Value is not null)];
        var latest = values.LastOrDefault();
        return new Standing(HealthOf(objective, latest, today), latest, TrendOf(objective, values));
    }

    /// <summary>The period that waits to be measured and is not; null when none does.</summary>
    public static MeasurePeriod? Waiting(Objective objective, DateOnly today)
    {
        var ended = MeasurePeriod.Ended(objective.Cadence, today);
        return objective.IsActive && ended.First >= objective.Since.First && objective.Of(ended) is null ? ended : null;
    }

    /// <summary>What the product has to measure: each period that is over and has no sample, the oldest first.</summary>
    public static IReadOnlyList<MeasurePeriod> Missing(Objective objective, DateOnly today)
    {
        var missing = new List<MeasurePeriod>();
        for (var period = MeasurePeriod.Ended(objective.Cadence, today);
            objective.IsActive && period.First >= objective.Since.First && missing.Count < MostMissing;
            period = period.Before)
        {
            if (objective.Of(period) is null)
            {
                missing.Add(period);
            }

            // What is counted at the moment cannot be counted for the past.
            if (objective.Own == OwnMetric.OverdueActions)
            {
                break;
            }
        }

        missing.Reverse();
        return missing;
    }

    private static ObjectiveHealth HealthOf(Objective objective, Sample? latest, DateOnly today) => true switch
    {
        _ when !objective.IsActive => ObjectiveHealth.Retired,
        _ when Waiting(objective, today) is { } waiting && today > ObjectiveDates.Due(waiting) => ObjectiveHealth.Unmeasured,
        _ when latest?.Value is { } value => objective.IsReached(value) ? ObjectiveHealth.Reached : ObjectiveHealth.Missed,
        _ => ObjectiveHealth.Nothing,
    };

    private static ObjectiveTrend TrendOf(Objective objective, IReadOnlyList<Sample> values) => values switch
    {
        [.., { Value: { } before }, { Value: { } last }] => (last.CompareTo(before), objective.Direction) switch
        {
            (0, _) => ObjectiveTrend.Same,
            ( > 0, MetricDirection.AtLeast) or ( < 0, MetricDirection.AtMost) => ObjectiveTrend.Better,
            _ => ObjectiveTrend.Worse,
        },
        _ => ObjectiveTrend.Unknown,
    };
}
