using System.Security.Cryptography;
using System.Text.Json;

namespace TeamsIsms.Records;

/// <summary>How long records of a class are kept, and why: what management decides (policy 6.4.3.2, 6.4.3.4).</summary>
/// <param name="Months">After the record ended.</param>
public sealed record RecordTerms(int Months)
{
    public const int MostMonths = 1_200;
    public const int LongestText = 400;

    /// <summary>Which clause, standard or contract asks for the record.</summary>
    public required string Source { get; init; }

    /// <summary>What the period follows from.</summary>
    public required string Basis { get; init; }

    public required string Purpose { get; init; }

    /// <summary>What happens when the record is missing.</summary>
    public required string Risk { get; init; }

    /// <summary>Who answers for the class.</summary>
    public required string Owner { get; init; }

    /// <summary>SHA-256 in lower-case hexadecimal digits: what an approver approves.</summary>
    public string Fingerprint() =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, RecordJson.Default.RecordTerms)));

    internal IEnumerable<string> Texts => [Source, Basis, Purpose, Risk, Owner];
}
