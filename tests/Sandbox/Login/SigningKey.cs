using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsIsms.Sandbox.Login;

/// <summary>An RSA key of one run, the tokens it signs and its public half.</summary>
internal sealed class SigningKey : IDisposable
{
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly RSA _rsa = RSA.Create(2048);

    public SigningKey() => Key = new RsaSecurityKey(_rsa)
    {
        KeyId = Base64UrlEncoder.Encode(SHA256.HashData(_rsa.ExportSubjectPublicKeyInfo())[..20]),
    };

    public RsaSecurityKey Key { get; }

    public string Sign(string issuer, string audience, DateTimeOffset now, IDictionary<string, object> claims) =>
        Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = now.UtcDateTime.AddMinutes(-5),
            Expires = now.UtcDateTime.AddHours(1),
            Claims = claims,
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
        });

    /// <summary>A key list with this key alone.</summary>
    /// <param name="endorsements">Channels the key may speak for; none: the member is left out.</param>
    public JsonObject KeyList(params IReadOnlyList<string> endorsements)
    {
        var publicHalf = _rsa.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = SecurityAlgorithms.RsaSha256,
            ["kid"] = Key.KeyId,
            ["x5t"] = Key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(publicHalf.Modulus),
            ["e"] = Base64UrlEncoder.Encode(publicHalf.Exponent),
        };
        if (endorsements.Count > 0)
        {
            key["endorsements"] = new JsonArray([.. endorsements.Select(name => JsonValue.Create(name))]);
        }

        return new JsonObject { ["keys"] = new JsonArray(key) };
    }

    public void Dispose() => _rsa.Dispose();
}
