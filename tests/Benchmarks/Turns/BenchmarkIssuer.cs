using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsIsms.Benchmarks.Turns;

/// <summary>Signs the one token both sides check, and serves its key.</summary>
internal sealed class BenchmarkIssuer : IAsyncDisposable
{
    public const string Issuer = "https://benchmark.test";
    public const string AppId = "0c000000-0000-4000-8000-000000000001";
    public const string Tenant = "0b000000-0000-4000-8000-000000000001";
    public const string ServiceUrl = "https://smba.trafficmanager.net/apac/0b000000-0000-4000-8000-000000000001/";

    private static readonly string[] Endorsements = ["msteams"];

    private readonly WebApplication _app;
    private readonly RSA _key = RSA.Create(2048);

    public BenchmarkIssuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/metadata", (Delegate)(() => Results.Json(new { issuer = Issuer, jwks_uri = Address + "/keys" })));
        _app.MapGet("/keys", (Delegate)Keys);
    }

    public string Address => _app.Urls.First();

    public Task StartAsync() => _app.StartAsync();

    public string Sign() => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = AppId,
        NotBefore = TimeProvider.System.GetUtcNow().UtcDateTime,
        Expires = TimeProvider.System.GetUtcNow().AddHours(1).UtcDateTime,
        Claims = new Dictionary<string, object> { ["serviceurl"] = ServiceUrl },
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(_key) { KeyId = "key-1" }, SecurityAlgorithms.RsaSha256),
    });

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }

    private IResult Keys()
    {
        var numbers = _key.ExportParameters(includePrivateParameters: false);
        var (n, e) = (Base64UrlEncoder.Encode(numbers.Modulus), Base64UrlEncoder.Encode(numbers.Exponent));
        return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", kid = "key-1", n, e, endorsements = Endorsements } } });
    }
}
