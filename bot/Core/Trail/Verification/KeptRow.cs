namespace TeamsIsms.Trail.Verification;

/// <summary>A record's own row, beside the object it tells of.</summary>
/// <param name="Salt">Null when the detail was erased; so is <paramref name="Detail"/> then.</param>
/// <param name="Year">Which log has it; null until it is in one.</param>
/// <param name="Index">Its place there.</param>
/// <param name="Waits">Whether the same partition owes exactly this leaf to the log.</param>
internal sealed record KeptRow(
    RowPlace Place, string Leaf, string? Salt, string? Detail, int? Year = null, long? Index = null, bool Waits = false);
