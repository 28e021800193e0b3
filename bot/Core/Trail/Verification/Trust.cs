using System.Security.Cryptography.X509Certificates;

namespace TeamsIsms.Trail.Verification;

/// <summary>What whoever checks brings along; the more, the less has to be believed.</summary>
/// <param name="Key">The log's public key in PEM, from elsewhere; null to take the one that lies with the log.</param>
/// <param name="Authorities">Roots of the time stamp authority; null to leave open who made the stamps.</param>
/// <param name="Policy">Policy of the time stamps; null for any.</param>
/// <param name="Earlier">Checkpoints that were kept elsewhere, each with its name: only they show that a log was replaced as a whole.</param>
internal sealed record Trust(
    string? Key = null, X509Certificate2Collection? Authorities = null, string? Policy = null, IReadOnlyList<(string Name, string Note)>? Earlier = null)
{
    /// <summary>The earlier checkpoints that say they are of this log, whether they can be believed or not.</summary>
    public IEnumerable<(string Name, string Note)> EarlierOf(string origin) =>
        (Earlier ?? []).Where(earlier => OriginOf(earlier.Note) == origin);

    /// <returns>A checkpoint that is of none of these logs; null when there is none.</returns>
    public string? Foreign(IEnumerable<string?> origins) =>
        (Earlier ?? []).Where(earlier => !origins.Contains(OriginOf(earlier.Note))).Select(earlier => earlier.Name).FirstOrDefault();

    public static string OriginOf(string note) => note.Split('\n', 2)[0];
}
