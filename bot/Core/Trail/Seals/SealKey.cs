using System.Security.Cryptography;
using System.Text.Json.Serialization;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Seals;

/// <summary>A key that signs: its address with its version, and its public half (SubjectPublicKeyInfo in DER).</summary>
internal sealed record SealKey(string Id, byte[] Public)
{
    public VerifierKey Named(string origin) => new(origin, Public);

    /// <param name="x">Coordinates of a point of P-256, big-endian.</param>
    /// <param name="y">As above.</param>
    /// <exception cref="CryptographicException">They are no such point.</exception>
    public static SealKey Of(string id, byte[] x, byte[] y)
    {
        using var key = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = x, Y = y } });
        return new SealKey(id, key.ExportSubjectPublicKeyInfo());
    }
}

/// <summary>What a key vault answers when it is asked for a key.</summary>
internal sealed record VaultKeyAnswer([property: JsonPropertyName("key")] VaultKey? Key);

/// <summary>A public key as a JSON Web Key (RFC 7518 6.2).</summary>
internal sealed record VaultKey(
    [property: JsonPropertyName("kid")] string? Id,
    [property: JsonPropertyName("crv")] string? Curve,
    [property: JsonPropertyName("x")] string? X,
    [property: JsonPropertyName("y")] string? Y);

/// <summary>What a key vault is asked to sign: a hash, in base64url.</summary>
internal sealed record VaultSignRequest(
    [property: JsonPropertyName("alg")] string Algorithm, [property: JsonPropertyName("value")] string Value);

/// <summary>The signature: r‖s in base64url.</summary>
internal sealed record VaultSignAnswer([property: JsonPropertyName("value")] string? Value);

[JsonSerializable(typeof(VaultKeyAnswer))]
[JsonSerializable(typeof(VaultSignRequest))]
[JsonSerializable(typeof(VaultSignAnswer))]
internal sealed partial class VaultJson : JsonSerializerContext;
