using System.Globalization;
using System.Security.Cryptography;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Verification;

/// <summary>A seal that was read.</summary>
/// <param name="Year">Of its log.</param>
/// <param name="Name">Its day.</param>
internal sealed record ReadSeal(int Year, string Name, Checkpoint Checkpoint, TimeStamped Stamped)
{
    public string CheckpointHash => Convert.ToHexStringLower(SHA256.HashData(Stamped.Content));

    /// <summary>How the record of the next seal names this one.</summary>
    public string Reference => string.Create(
        CultureInfo.InvariantCulture,
        $"{Year:D4}/{Name} {CheckpointHash} {Convert.ToHexStringLower(SHA256.HashData(Stamped.Answer))}");
}
