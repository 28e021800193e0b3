using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Azure.Core;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail.Seals;

namespace TeamsIsms.Tests.Trail.Seals;

public sealed class KeyVaultClientTests : IDisposable
{
    private const string Key = "https://vault.example.net/keys/trail";
    private const string Version = Key + "/0123";
    private const string Body = "isms.example.com/trail/2026\n1\nroot\n";

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly ScriptedHttp _http = new();

    [Fact]
    public async Task What_the_vault_signs_verifies_with_the_key_it_shows()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        _http.Answer($"GET {Key}?api-version=7.4", HttpStatusCode.OK, Shown("P-256", point));
        _http.Answer($"POST {Version}/sign?api-version=7.4", request =>
        {
            var asked = JsonNode.Parse(request.Content!.ReadAsStringAsync(Stop).GetAwaiter().GetResult())!;
            var hash = Base64Url.DecodeFromChars((string)asked["value"]!);
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(new JsonObject
                {
                    ["kid"] = Version,
                    ["value"] = (string)asked["alg"]! == "ES256" ? Base64Url.EncodeToString(key.SignHash(hash)) : null,
                }.ToJsonString()),
            };
        });
        var vault = Vault();

        var found = await vault.FindAsync(Key, Stop);
        var signature = await vault.SignAsync(found, Body, Stop);

        Assert.Equal(Version, found.Id);
        Assert.True(found.Named("isms.example.com/trail/2026").Verify(Body, signature));
        Assert.All(_http.Requests, request => Assert.Equal("Bearer token https://vault.azure.net/.default", request.Authorization));
    }

    [Fact]
    public async Task A_key_of_another_curve_is_not_used()
    {
        _http.Answer($"GET {Key}?api-version=7.4", HttpStatusCode.OK, Shown("P-384", new ECPoint { X = new byte[48], Y = new byte[48] }));

        await Assert.ThrowsAsync<InvalidDataException>(() => Vault().FindAsync(Key, Stop));
    }

    [Fact]
    public async Task A_vault_that_refuses_is_a_fault()
    {
        _http.Answer($"GET {Key}?api-version=7.4", HttpStatusCode.Forbidden);

        await Assert.ThrowsAsync<HttpRequestException>(() => Vault().FindAsync(Key, Stop));
    }

    public void Dispose() => _http.Dispose();

    private static string Shown(string curve, ECPoint point) => new JsonObject
    {
        ["key"] = new JsonObject
        {
            ["kid"] = Version,
            ["kty"] = "EC",
            ["crv"] = curve,
            ["x"] = Base64Url.EncodeToString(point.X),
            ["y"] = Base64Url.EncodeToString(point.Y),
        },
    }.ToJsonString();

    private KeyVaultClient Vault() => new(new OneClient(_http), new ScopedCredential());

    private sealed class OneClient(ScriptedHttp http) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => http.Client();
    }

    private sealed class ScopedCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new($"token {requestContext.Scopes[0]}", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
