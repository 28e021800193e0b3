using System.Text.Json.Serialization;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Sequencing;

/// <summary>How far a year's log is. Whoever appends replaces this row in the same transaction, so only one can.</summary>
/// <param name="Year">Of Taipei; the name of the log.</param>
internal sealed record LogState(int Year, LogEdge Edge)
{
    /// <summary>The first entry of the last batch, as long as the rows of its records may not know their place; null when they all do.</summary>
    public long? Unfinished { get; init; }

    /// <summary>How many records of each kind came since the last seal.</summary>
    public IReadOnlyDictionary<string, long> Counts { get; init; } = new Dictionary<string, long>();

    /// <summary>The chain of the log's seals.</summary>
    public TrailHead Seals { get; init; } = TrailHead.None;

    /// <summary>The newest seal, in this log or in the one before; null before the first.</summary>
    public SealReference? LastSeal { get; init; }

    /// <summary>The day of Taipei on which the first log began: no day before it needs a seal.</summary>
    public DateOnly Begun { get; init; }

    /// <summary>The year is over: its last seal is its last entry.</summary>
    public bool Closed { get; init; }

    /// <summary>The state after these entries, which get the next places in their order.</summary>
    public LogState Append(IReadOnlyList<LogEntry> entries)
    {
        var counts = new Dictionary<string, long>(Counts, StringComparer.Ordinal);
        var edge = Edge;
        foreach (var entry in entries)
        {
            var kind = entry.Read().Kind;
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
            edge = edge.Append(LogHash.Leaf(entry.Leaf));
        }

        return this with { Edge = edge, Counts = counts, Unfinished = Edge.Size };
    }
}

/// <summary>Names a seal.</summary>
/// <param name="Year">Of its log.</param>
internal sealed record SealReference(int Year, DateOnly Day);

/// <summary>Which log takes records now.</summary>
internal sealed record OpenLog(int Year);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LogState))]
[JsonSerializable(typeof(OpenLog))]
internal sealed partial class LogJson : JsonSerializerContext;
