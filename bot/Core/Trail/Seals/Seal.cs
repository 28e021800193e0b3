using TeamsIsms.Trail.Log;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Trail.Seals;

/// <summary>A day's seal, from its last leaf on; what is null is still to be done.</summary>
/// <param name="Edge">The tree up to the seal's own leaf: what is signed.</param>
/// <param name="Previous">The seal before it; null for the very first.</param>
internal sealed record Seal(SealReference Id, LogEdge Edge, SealReference? Previous)
{
    /// <summary>The signed note.</summary>
    public string? Checkpoint { get; init; }

    /// <summary>The key that signed, with its version.</summary>
    public string? KeyId { get; init; }

    /// <summary>Its public half in PEM.</summary>
    public string? Key { get; init; }

    /// <summary>Base64 of the authority's whole answer (RFC 3161 TimeStampResp) over the checkpoint.</summary>
    public string? Token { get; init; }

    /// <summary>The number that was sent with the question, in hexadecimal digits.</summary>
    public string? Nonce { get; init; }

    /// <summary>When it was stamped, by our own clock; the authority's is in the token, at most five minutes away.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The copies that nobody can overwrite are there, and the files of the tree with them.</summary>
    public bool Copied { get; init; }

    /// <summary>The copy in SharePoint is there.</summary>
    public bool Shared { get; init; }

    /// <summary>Nothing that the seal is worth is missing.</summary>
    public bool IsDone => Token is not null && Copied;

    /// <summary>The log's name, as the checkpoint says it.</summary>
    public static string Origin(string logs, int year) => $"{logs}/{Sequencing.LogRows.Partition(year)}";
}
