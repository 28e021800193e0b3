namespace TeamsIsms.Trail.Verification;

/// <summary>A record as the log has it.</summary>
/// <param name="Leaf">The exact bytes that were hashed.</param>
/// <param name="Place">Where its row stands; null where the log's files are all there is.</param>
internal sealed record KeptEntry(long Index, byte[] Leaf, RowPlace? Place = null);

/// <summary>Where a row stands.</summary>
internal sealed record RowPlace(string Table, string Partition, string Key)
{
    public override string ToString() => $"{Table}/{Partition}/{Key}";
}
