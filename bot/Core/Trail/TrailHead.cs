namespace TeamsIsms.Trail;

/// <summary>
/// The end of one object's chain, kept with the object, so that the next record needs no look at the trail.
/// </summary>
/// <param name="Sequence">Number of the last record; 0 when there is none.</param>
/// <param name="Hash">Base64 leaf hash of the last record; 32 zero bytes when there is none.</param>
public sealed record TrailHead(int Sequence, string Hash)
{
    public static TrailHead None { get; } = new(0, Convert.ToBase64String(new byte[32]));
}
