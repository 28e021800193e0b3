using System.Text.Json.Serialization;

namespace TeamsIsms.Objectives;

/// <summary>A security objective with the metric that tells whether it is reached (policy 4, 6.3.2.3, 6.3.2.6).</summary>
public sealed record Objective
{
    public required ObjectiveId Id { get; init; }

    public required string Name { get; init; }

    /// <summary>How people measure it; null where the product does.</summary>
    public string? Formula { get; init; }

    /// <summary>What the product measures; null where people do.</summary>
    public OwnMetric? Own { get; init; }

    /// <summary>Of its values: <c>%</c>, <c>件</c>.</summary>
    public required string Unit { get; init; }

    public required MetricDirection Direction { get; init; }

    public required decimal Target { get; init; }

    public required MeasureCadence Cadence { get; init; }

    /// <summary>Who answers for it, and measures it where the product does not.</summary>
    public required Guid Owner { get; init; }

    /// <summary>The first period that is measured.</summary>
    public required MeasurePeriod Since { get; init; }

    /// <summary>In the order in which they were recorded; none is ever taken out.</summary>
    public IReadOnlyList<Sample> Samples { get; init => field = value ?? []; } = [];

    /// <summary>Why it is measured no more; null while it is.</summary>
    public string? Retired { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    [JsonIgnore]
    public bool IsActive => Retired is null;

    public bool IsReached(decimal value) => Direction switch
    {
        MetricDirection.AtLeast => value >= Target,
        MetricDirection.AtMost => value <= Target,
    };

    /// <summary>What holds for a period: the last that was recorded about it. Null when nothing was.</summary>
    public Sample? Of(MeasurePeriod period) => Samples.LastOrDefault(sample => sample.Period == period);

    /// <summary>What holds for each period that was measured, the oldest first.</summary>
    [JsonIgnore]
    public IReadOnlyList<Sample> Valid =>
        [.. Samples.GroupBy(sample => sample.Period).Select(samples => samples.Last()).OrderBy(sample => sample.Period.Last)];
}
