using System.Text.Json;

namespace TeamsIsms.Trail.Verification;

/// <summary>
/// Each seal ends with a record of its own, and that names the seal before it: its checkpoint in what is hashed, its time stamp in the
/// detail. So no seal can be taken out or made anew without the later ones.
/// </summary>
/// <param name="fromStart">Whether the first seal of what is read is the first of all.</param>
internal sealed class SealLeaves(bool fromStart)
{
    private readonly Dictionary<(int Year, long Index), ReadSeal?> _before = [];

    /// <returns>What is wrong, and the seal it is wrong about.</returns>
    public (FlawKind Kind, string Seal)? Find(int year, long index, TrailLeaf leaf, SealCheck seals)
    {
        var own = seals.EndingWith(index);
        if (leaf.Kind != TrailKinds.SealDay)
        {
            return own is null ? null : (FlawKind.SealMissing, own.Name);
        }

        var before = seals.Before(index);
        if (before is not null || fromStart)
        {
            _before[(year, index)] = before;
            if (leaf.Document != before?.CheckpointHash)
            {
                return (FlawKind.SealNotNamed, before?.Name ?? leaf.Time);
            }
        }

        return own is null && seals.Last is { } last && last.Year == year && last.Checkpoint.Size > index ? (FlawKind.SealMissing, leaf.Time) : null;
    }

    /// <returns>The seal that the detail of a seal's record should name and does not; null for any other record.</returns>
    public string? Misnamed(int year, long index, string? detail) =>
        detail is not null
        && _before.TryGetValue((year, index), out var before)
        && JsonSerializer.Deserialize(detail, TrailJson.Default.TrailDetail)?.Reason != before?.Reference
            ? before?.Name ?? detail
            : null;
}
