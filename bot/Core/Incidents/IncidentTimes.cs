using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Incidents;

/// <summary>Three times that are kept apart: when it happened, when the organisation knew, when it was written down.</summary>
/// <param name="Aware">What every legal clock counts from; never in the future and never after <paramref name="Recorded"/>.</param>
/// <param name="Recorded">By the server's clock; never changed.</param>
/// <param name="Occurred">As the reporter believes; null when unknown.</param>
/// <param name="FrozenAt">When the first authority was notified: from then on only two people change <paramref name="Aware"/>.</param>
/// <param name="Pending">A correction that waits for a second person.</param>
/// <param name="Corrections">What was corrected, oldest first, with both values.</param>
public sealed record IncidentTimes(
    DateTimeOffset Aware,
    DateTimeOffset Recorded,
    DateTimeOffset? Occurred,
    DateTimeOffset? FrozenAt,
    AwareCorrection? Pending,
    IReadOnlyList<AwareCorrection> Corrections);

/// <param name="AgreedBy">The second person; null while it waits, and when a duplicate reported earlier before anybody was notified.</param>
public sealed record AwareCorrection(
    DateTimeOffset From,
    DateTimeOffset To,
    string Reason,
    Guid By,
    DateTimeOffset At,
    Guid? AgreedBy = null,
    DateTimeOffset? AgreedAt = null)
{
    /// <summary>Names the proposal on a card, so that nobody agrees to another one than they read.</summary>
    [JsonIgnore]
    public string Key => At.UtcTicks.ToString(CultureInfo.InvariantCulture);
}
