namespace TeamsIsms.Trail.Sequencing;

/// <summary>A record on its way into the log, and the row it came from.</summary>
/// <param name="Leaf">Exactly the text of the record's row.</param>
/// <param name="Table">The table of that row.</param>
/// <param name="Key">Its key in the partition.</param>
/// <param name="Pending">Key of the row that carried it to the log; null when it came with its entry.</param>
internal sealed record LogEntry(string Leaf, string Table, string Partition, string Key, string? Pending = null)
{
    /// <summary>What the leaf says of itself.</summary>
    public TrailLeaf Read() => TrailLeaf.Read(Leaf);
}

/// <summary>An entry with its place: counted from 0, without gaps.</summary>
internal sealed record PlacedEntry(long Index, LogEntry Entry);
