using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The attack cases of the inbound token check, over real HTTP: none of them reaches a handler or makes the bot send anything.</summary>
public sealed class TokenAttackTests : IAsyncLifetime
{
    private BotApp _bot = null!; // set before every test
    private int _handled;

    public async ValueTask InitializeAsync() =>
        _bot = await BotApp.StartAsync(routes => routes.On(TurnEvent.UnknownMessage, (_, _) =>
        {
            _handled++;
            return Task.FromResult(Answer.None);
        }));

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_good_token_reaches_the_handler()
    {
        using var answer = await _bot.PostAsync(Some.Message);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(1, _handled);
    }

    [Fact]
    public async Task Headers_that_are_not_one_bearer_token_are_refused()
    {
        var token = _bot.Token();
        await RefusedAsync([]);
        await RefusedAsync(["Basic dXNlcjpwYXNz"]);
        await RefusedAsync(["bearer " + token]);
        await RefusedAsync(["Bearer  " + token]);
        await RefusedAsync(["Bearer " + token + " more"]);
        await RefusedAsync(["Bearer " + token, "Bearer " + token]);
        await RefusedAsync(["Bearer "]);
        await RefusedAsync(["Bearer a.b.c"]);
        await RefusedAsync(["Bearer a.b.c.d.e"]);
        await RefusedAsync(["Bearer " + token + new string('A', 16 * 1024)]);
    }

    [Fact]
    public async Task Signatures_that_are_not_the_issuers_RSA_are_refused()
    {
        var claims = TestIssuer.Claims(_bot.Clock.GetUtcNow());
        var unsigned = TestIssuer.Part(new() { ["alg"] = "none", ["typ"] = "JWT", ["kid"] = "key-1" }) + "." + TestIssuer.Part(claims);
        await RefusedAsync(["Bearer " + unsigned + "."]);
        await RefusedAsync(["Bearer " + unsigned + "." + _bot.Token().Split('.')[2]]);

        var symmetric = TestIssuer.Part(new() { ["alg"] = "HS256", ["typ"] = "JWT", ["kid"] = "key-1" }) + "." + TestIssuer.Part(claims);
        foreach (var secret in new[]
        {
            Encoding.ASCII.GetBytes(TestIssuer.Key.ExportSubjectPublicKeyInfoPem()),
            TestIssuer.Key.ExportParameters(false).Modulus ?? [],
        })
        {
            var signature = HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(symmetric));
            await RefusedAsync(["Bearer " + symmetric + "." + Base64UrlEncoder.Encode(signature)]);
        }

        foreach (var algorithm in new[] { "ES256", "PS256", "RS384", "none" })
        {
            await RefusedAsync(["Bearer " + _bot.Token(header: new() { ["alg"] = algorithm })]);
        }
    }

    [Fact]
    public async Task Keys_named_by_the_token_itself_are_ignored()
    {
        using var own = RSA.Create(2048);
        var numbers = own.ExportParameters(false);
        var jwk = new { kty = "RSA", kid = "key-1", n = Base64UrlEncoder.Encode(numbers.Modulus), e = Base64UrlEncoder.Encode(numbers.Exponent) };
        foreach (var header in new Dictionary<string, object?>[]
        {
            new() { ["jwk"] = jwk },
            new() { ["jku"] = "https://evil.example/keys" },
            new() { ["x5u"] = "https://evil.example/cert" },
            new() { ["x5c"] = new[] { "MIIB" } },
            [],
        })
        {
            await RefusedAsync(["Bearer " + _bot.Issuer.Sign(TestIssuer.Claims(_bot.Clock.GetUtcNow()), header, own)]);
        }
    }

    [Fact]
    public async Task A_thousand_unknown_keys_make_one_reading()
    {
        var before = _bot.Issuer.Reads;
        for (var i = 0; i < 1000; i++)
        {
            await RefusedAsync(["Bearer " + _bot.Token(header: new() { ["kid"] = $"unknown-{i}" })]);
        }

        Assert.Equal(before + 1, _bot.Issuer.Reads);
        await RefusedAsync(["Bearer " + _bot.Token(header: new() { ["kid"] = null })]);
    }

    [Fact]
    public async Task Claims_that_are_not_ours_are_refused()
    {
        var now = _bot.Clock.GetUtcNow();
        foreach (var (name, value) in new (string, object?)[]
        {
            ("aud", "0c000000-0000-4000-8000-00000000ffff"),
            ("aud", new[] { Some.AppId.ToString(), "other" }),
            ("aud", "api://" + Some.AppId),
            ("aud", null),
            ("iss", TestIssuer.Issuer + "/"),
            ("iss", "https://ISSUER.test"),
            ("iss", "https://api.botframework.us"),
            ("iss", $"https://sts.windows.net/{Some.Tenant}/"),
            ("iss", null),
            ("exp", now.AddMinutes(-6).ToUnixTimeSeconds()),
            ("exp", null),
            ("nbf", now.AddMinutes(6).ToUnixTimeSeconds()),
            ("serviceurl", null),
            ("serviceurl", ""),
            ("serviceurl", "https://smba.trafficmanager.net/other/"),
            ("serviceurl", Some.ServiceUrl.TrimEnd('/')),
        })
        {
            await RefusedAsync(["Bearer " + _bot.Token(claims => claims[name] = value)]);
        }
    }

    [Fact]
    public async Task Small_differences_that_are_harmless_are_accepted()
    {
        var now = _bot.Clock.GetUtcNow();
        foreach (var (name, value) in new (string, object?)[]
        {
            ("exp", now.AddMinutes(-4).ToUnixTimeSeconds()),
            ("nbf", now.AddMinutes(4).ToUnixTimeSeconds()),
            ("aud", new[] { Some.AppId.ToString() }),
            ("serviceurl", Some.ServiceUrl.ToUpperInvariant()),
        })
        {
            using var answer = await _bot.PostAsync(Some.Message with { Id = $"m-{name}" }, "Bearer " + _bot.Token(claims =>
            {
                claims["nbf"] = now.AddHours(-1).ToUnixTimeSeconds();
                claims[name] = value;
            }));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_token_that_was_good_is_refused_once_it_has_expired()
    {
        var token = "Bearer " + _bot.Token();
        using var first = await _bot.PostAsync(Some.Message, token);
        _bot.Clock.Advance(TimeSpan.FromMinutes(66));
        using var second = await _bot.PostAsync(Some.Message with { Id = "later" }, token);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task Activities_that_do_not_belong_to_the_token_are_refused_also_after_it_was_remembered()
    {
        var message = Some.Message;
        using var good = await _bot.PostAsync(message);
        foreach (var (activity, status) in new (Activity, HttpStatusCode)[]
        {
            (message with { ServiceUrl = null }, HttpStatusCode.Unauthorized),
            (message with { ServiceUrl = "https://smba.trafficmanager.net/other/" }, HttpStatusCode.Unauthorized),
            (message with { ChannelId = "" }, HttpStatusCode.Unauthorized),
            (message with { ChannelId = null }, HttpStatusCode.Unauthorized),
            (message with { ChannelId = "webchat" }, HttpStatusCode.Unauthorized),
            (message with { ChannelData = new ChannelData { Tenant = new TenantReference(Guid.Empty.ToString()) } }, HttpStatusCode.Forbidden),
            (message with { ChannelData = null, Conversation = message.Conversation! with { TenantId = null } }, HttpStatusCode.Forbidden),
            (message with { From = message.From! with { AadObjectId = null } }, HttpStatusCode.Forbidden),
            (message with { From = message.From! with { AadObjectId = "29:1lin" } }, HttpStatusCode.Forbidden),
            (message with { Recipient = new ChannelAccount { Id = "28:" + Guid.Empty } }, HttpStatusCode.Forbidden),
            (message with { Recipient = null }, HttpStatusCode.Forbidden),
            (message with { Type = "" }, HttpStatusCode.BadRequest),
            (message with { Conversation = null }, HttpStatusCode.BadRequest),
        })
        {
            using var answer = await _bot.PostAsync(activity with { Id = "other" });
            Assert.Equal(status, answer.StatusCode);
        }

        Assert.Equal(1, _handled);
    }

    [Fact]
    public async Task A_service_address_that_is_not_on_the_list_is_refused_with_an_otherwise_good_token()
    {
        const string foreign = "https://trafficmanager.net/amer/";
        using var answer = await _bot.PostAsync(
            Some.Message with { ServiceUrl = foreign }, "Bearer " + _bot.Token(claims => claims["serviceurl"] = foreign));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(0, _handled);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("", 400)]
    [InlineData("[]", 400)]
    [InlineData("""{"type":"message"}x""", 400)]
    [InlineData("""{"type":"message","type":"invoke"}""", 400)]
    [InlineData("""{"type":"message","serviceUrl":"https://a","serviceUrl":"https://b"}""", 400)]
    public async Task Bodies_that_cannot_be_understood_are_bad_requests(string body, int status)
    {
        using var answer = await _bot.PostAsync(body, "Bearer " + _bot.Token());

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Deep_large_and_odd_bodies_are_refused()
    {
        var authorization = "Bearer " + _bot.Token();
        var deep = """{"type":"message","value":""" + new string('[', 70) + new string(']', 70) + "}";
        using var tooDeep = await _bot.PostAsync(deep, authorization);
        Assert.Equal(HttpStatusCode.BadRequest, tooDeep.StatusCode);

        using var invalid = new ByteArrayContent([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
        invalid.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var notUtf8 = await _bot.PostAsync(invalid, authorization);
        Assert.Equal(HttpStatusCode.BadRequest, notUtf8.StatusCode);

        using var text = new StringContent("{}", Encoding.UTF8, "text/plain");
        using var wrongType = await _bot.PostAsync(text, authorization);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, wrongType.StatusCode);

        using var zipped = new StringContent("{}", Encoding.UTF8, "application/json");
        zipped.Headers.ContentEncoding.Add("gzip");
        using var compressed = await _bot.PostAsync(zipped, authorization);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, compressed.StatusCode);

        using var large = await _bot.PostAsync(new string(' ', (256 * 1024) + 1), authorization);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);

        using var stream = new StreamContent(new MemoryStream(new byte[300 * 1024]));
        stream.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var chunked = await _bot.PostAsync(stream, authorization);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, chunked.StatusCode);
        Assert.Equal(0, _handled);
    }

    [Fact]
    public async Task Neither_tokens_nor_texts_are_logged()
    {
        var token = _bot.Token();
        using var good = await _bot.PostAsync(Some.Message with { Text = "機密內容" }, "Bearer " + token);
        await RefusedAsync(["Bearer " + token + "x"]);

        Assert.DoesNotContain(_bot.Logs.Lines, line => line.Contains(token[..20], StringComparison.Ordinal));
        Assert.DoesNotContain(_bot.Logs.Lines, line => line.Contains("機密", StringComparison.Ordinal));
    }

    private async Task RefusedAsync(string[] authorization)
    {
        var before = _handled;
        using var answer = await _bot.PostAsync(
            System.Text.Json.JsonSerializer.Serialize(Some.Message, WireJson.Default.Activity), authorization);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(before, _handled);
        Assert.Empty(_bot.Sent);
    }
}
