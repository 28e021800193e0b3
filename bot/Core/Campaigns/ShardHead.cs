using System.Collections.Immutable;

namespace TeamsIsms.Campaigns;

/// <summary>
/// The counter row of one partition of assignments, changed in the same transaction as every assignment in it,
/// so that the figures are exact at every instant. It repeats what the campaign's state means for its people.
/// </summary>
public sealed record ShardHead
{
    public required CampaignStatus Status { get; init; }

    public int Expected { get; init; }

    public ImmutableSortedDictionary<AssignmentStatus, int> Counts { get; init; } =
        ImmutableSortedDictionary<AssignmentStatus, int>.Empty;

    public ImmutableSortedDictionary<string, UnitFigures> Units { get; init; } =
        ImmutableSortedDictionary.Create<string, UnitFigures>(StringComparer.Ordinal);

    /// <summary>Open assignments by due instant (seconds since 1970), so that overdue ones are counted without reading them.</summary>
    public ImmutableSortedDictionary<long, int> OpenByDue { get; init; } = ImmutableSortedDictionary<long, int>.Empty;

    /// <summary>Acknowledgements given after the due date.</summary>
    public int Late { get; init; }

    /// <summary>Numbers given to acknowledgements so far.</summary>
    public int Numbers { get; init; }

    /// <summary>Batches made so far; the next one's number.</summary>
    public int Batches { get; init; }

    /// <summary>Batches not yet finished.</summary>
    public int OpenBatches { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    /// <summary>The head after an assignment came (<paramref name="before"/> null) or changed.</summary>
    public ShardHead Count(Assignment? before, Assignment after) => this with
    {
        Expected = Expected + (before is null ? 1 : 0),
        Counts = before is null ? Add(Counts, after.Status, 1) : Add(Add(Counts, before.Status, -1), after.Status, 1),
        Units = Units.SetItem(UnitOf(after), Units.GetValueOrDefault(UnitOf(after), new(0, 0, 0)).Count(before, after)),
        OpenByDue = Add(Add(OpenByDue, before, -1), after, 1),
        Numbers = Numbers + (before?.Answer is null && after.Answer is not null ? 1 : 0),
        Late = Late + (after.IsLate ? 1 : 0) - (before is { IsLate: true } ? 1 : 0),
    };

    private static string UnitOf(Assignment assignment) => assignment.Unit ?? "";

    private static ImmutableSortedDictionary<long, int> Add(
        ImmutableSortedDictionary<long, int> counts, Assignment? assignment, int step) =>
        assignment is { IsOpen: true } ? Add(counts, assignment.Due.ToUnixTimeSeconds(), step) : counts;

    private static ImmutableSortedDictionary<TKey, int> Add<TKey>(
        ImmutableSortedDictionary<TKey, int> counts, TKey key, int step)
        where TKey : notnull =>
        counts.GetValueOrDefault(key) + step is var count and not 0 ? counts.SetItem(key, count) : counts.Remove(key);
}

/// <summary>A unit's part of the figures.</summary>
public sealed record UnitFigures(int Expected, int Acknowledged, int Open)
{
    internal UnitFigures Count(Assignment? before, Assignment after) => new(
        Expected + (before is null ? 1 : 0),
        Acknowledged + Is(after.Status == AssignmentStatus.Acknowledged) - Is(before?.Status == AssignmentStatus.Acknowledged),
        Open + Is(after.IsOpen) - Is(before is { IsOpen: true }));

    public static UnitFigures operator +(UnitFigures left, UnitFigures right) =>
        new(left.Expected + right.Expected, left.Acknowledged + right.Acknowledged, left.Open + right.Open);

    private static int Is(bool yes) => yes ? 1 : 0;
}
