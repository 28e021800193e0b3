using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsIsms.Benchmarks.Turns;

/// <summary>
/// What one would write without our code: check the token with the library, parse the activity, write the answer.
/// The answer is given on standard input as JSON, so both sides write the same bytes.
/// </summary>
internal static class BareEndpoint
{
    public static async Task<int> ServeAsync(string metadata, string audience)
    {
        using var client = new HttpClient();
        var keys = new JsonWebKeySet(await client.GetStringAsync(new Uri(new Uri(metadata), "/keys")));
        var parameters = new TokenValidationParameters
        {
            IssuerSigningKeys = keys.GetSigningKeys(),
            ValidIssuer = BenchmarkIssuer.Issuer,
            ValidAudience = audience,
        };
        var answer = JsonElement.Parse(await Console.In.ReadLineAsync() ?? "{}");
        var handler = new JsonWebTokenHandler();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/api/messages", async context =>
        {
            var token = context.Request.Headers.Authorization.ToString()["Bearer ".Length..];
            var result = await handler.ValidateTokenAsync(token, parameters);
            var activity = await JsonSerializer.DeserializeAsync(context.Request.Body, BareJson.Default.BareActivity);
            if (!result.IsValid || activity?.Value.Action.Verb is null)
            {
                context.Response.StatusCode = 401;
                return;
            }

            context.Response.ContentType = "application/json; charset=utf-8";
            await JsonSerializer.SerializeAsync(context.Response.Body, answer, BareJson.Default.JsonElement);
        });
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await app.WaitForShutdownAsync();
        return 0;
    }
}

internal sealed record BareAccount(string? Id, string? Name, string? AadObjectId);

internal sealed record BareAction(string? Verb, JsonElement Data);

internal sealed record BareValue(BareAction Action);

internal sealed record BareActivity(
    string? Type, string? Id, string? ServiceUrl, string? ChannelId, BareAccount? From, BareAccount? Conversation, BareAccount? Recipient,
    string? Locale, string? Name, BareValue Value);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(BareActivity))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class BareJson : JsonSerializerContext;
