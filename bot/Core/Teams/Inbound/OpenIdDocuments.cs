using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.Tokens;

namespace TeamsIsms.Teams.Inbound;

/// <summary>The part of an issuer's metadata that names its keys.</summary>
internal sealed record OpenIdMetadata([property: JsonPropertyName("jwks_uri")] Uri? KeysAddress)
{
    /// <summary>Keys are read only where the metadata was: same scheme, same host.</summary>
    public bool IsBeside(Uri metadata) =>
        KeysAddress is { IsAbsoluteUri: true } keys
        && keys.Scheme == metadata.Scheme
        && keys.Host.Equals(metadata.Host, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The issuer's keys.</summary>
internal sealed record OpenIdKeys(IReadOnlyList<OpenIdKey>? Keys);

/// <summary>One key; only RSA keys of at least 2048 bits meant for signing are used, and nothing inside a token can name another.</summary>
internal sealed record OpenIdKey(
    [property: JsonPropertyName("kty")] string? Type,
    string? Use,
    [property: JsonPropertyName("kid")] string? Id,
    [property: JsonPropertyName("n")] string? Modulus,
    [property: JsonPropertyName("e")] string? Exponent,
    IReadOnlyList<string>? Endorsements)
{
    private const int LeastBytes = 256;

    public SigningKey? Build()
    {
        if (this is not { Type: "RSA", Use: null or "sig", Id: { Length: > 0 } id, Modulus: { } n, Exponent: { } e })
        {
            return null;
        }

        try
        {
            var numbers = new RSAParameters { Modulus = Base64UrlEncoder.DecodeBytes(n), Exponent = Base64UrlEncoder.DecodeBytes(e) };
            return numbers.Modulus.Length < LeastBytes
                ? null
                : new SigningKey(id, n, e, new RsaSecurityKey(numbers) { KeyId = id }, (Endorsements ?? []).ToFrozenSet(StringComparer.Ordinal));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(OpenIdMetadata))]
[JsonSerializable(typeof(OpenIdKeys))]
internal sealed partial class OpenIdJson : JsonSerializerContext;
