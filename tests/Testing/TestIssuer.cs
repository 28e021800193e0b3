using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace TeamsIsms.Tests.Testing;

/// <summary>A login on loopback that signs inbound tokens, serves its keys, counts who reads them, and answers the bot's own token requests.</summary>
internal sealed class TestIssuer : IAsyncDisposable
{
    public const string Issuer = "https://issuer.test";

    private readonly WebApplication _app;
    private int _reads;

    public TestIssuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/metadata", (Delegate)Metadata);
        _app.MapGet("/keys", (Delegate)Keys);
        _app.MapPost("/{tenant}/oauth2/v2.0/token", () => Results.Json(new { access_token = Outbound, expires_in = 3600 }));
    }

    public static RSA Key { get; } = RSA.Create(2048);

    public string Address => _app.Urls.First();

    public string KeyId { get; set; } = "key-1";

    public string[]? Endorsements { get; set; } = ["msteams", "webchat"];

    /// <summary>The status of the metadata; 200 unless a test breaks it.</summary>
    public int MetadataStatus { get; set; } = 200;

    /// <summary>Where the metadata says the keys are; beside it unless a test says otherwise.</summary>
    public string? KeysAddress { get; set; }

    /// <summary>The token the bot gets for itself.</summary>
    public string Outbound { get; set; } = "outbound";

    public int Reads => Volatile.Read(ref _reads);

    public Task StartAsync() => _app.StartAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    /// <summary>The claims of a token that passes, from <paramref name="now"/> for an hour.</summary>
    public static Dictionary<string, object?> Claims(DateTimeOffset now) => new()
    {
        ["iss"] = Issuer,
        ["aud"] = Some.AppId.ToString(),
        ["serviceurl"] = Some.ServiceUrl,
        ["nbf"] = now.ToUnixTimeSeconds(),
        ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
    };

    /// <summary>A signed token; header members override the usual ones, null removes them.</summary>
    public string Sign(Dictionary<string, object?> claims, Dictionary<string, object?>? header = null, RSA? key = null)
    {
        var head = new Dictionary<string, object?> { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = KeyId };
        foreach (var (name, value) in header ?? [])
        {
            head[name] = value;
        }

        var text = Part(head) + "." + Part(claims);
        var signature = (key ?? Key).SignData(
            System.Text.Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return text + "." + Base64UrlEncoder.Encode(signature);
    }

    public static string Part(Dictionary<string, object?> members) => Base64UrlEncoder.Encode(JsonSerializer.SerializeToUtf8Bytes(
        members.Where(member => member.Value is not null).ToDictionary(member => member.Key, member => member.Value)));

    private IResult Metadata()
    {
        Interlocked.Increment(ref _reads);
        return MetadataStatus switch
        {
            200 => Results.Json(new { issuer = Issuer, jwks_uri = KeysAddress ?? Address + "/keys" }),
            302 => Results.Redirect(Address + "/elsewhere"),
            _ => Results.StatusCode(MetadataStatus),
        };
    }

    private IResult Keys()
    {
        var numbers = Key.ExportParameters(includePrivateParameters: false);
        return Results.Json(new
        {
            keys = new[]
            {
                new
                {
                    kty = "RSA",
                    use = "sig",
                    kid = KeyId,
                    n = Base64UrlEncoder.Encode(numbers.Modulus),
                    e = Base64UrlEncoder.Encode(numbers.Exponent),
                    endorsements = Endorsements,
                },
            },
        });
    }
}
