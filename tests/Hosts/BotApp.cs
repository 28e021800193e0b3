using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TeamsIsms.Bot.Messages;
using TeamsIsms.Operation;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Inbound;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The bot's message endpoint on a real port, with the routes of one test, a login of its own and a scripted Connector.</summary>
internal sealed partial class BotApp : IAsyncDisposable
{
    private static readonly Uri Connector = new(Some.ServiceUrl);

    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private BotApp(TestIssuer issuer, Action<Routes> routes, string environment, Action<IServiceCollection>? services, BotSettings? settings)
    {
        Issuer = issuer;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bot:AppId"] = Some.AppId.ToString(),
            ["Bot:Tenants:0"] = Some.Tenant.ToString(),
            ["Bot:Issuers:0:Issuer"] = TestIssuer.Issuer,
            ["Bot:Issuers:0:Metadata"] = issuer.Address + "/metadata",
            ["Login:Authority"] = issuer.Address,
        });
        builder.Configuration.AddInMemoryCollection(settings?.Values);
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(Logs);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddTeams().AddMessages().AddRoutes(routes);
        builder.Services.AddHttpClient(ConnectorClient.Name).ConfigurePrimaryHttpMessageHandler(() => Wire);
        services?.Invoke(builder.Services);
        settings?.Configure?.Invoke(builder);
        builder.Services.AddReadiness().TryAddSingleton(new TableServiceClient("UseDevelopmentStorage=true")); // most tests have no storage
        _app = builder.Build();
    }

    public TestIssuer Issuer { get; }

    /// <summary>The host's singletons.</summary>
    public IServiceProvider Services => _app.Services;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 12, 1, 2, 0, 0, TimeSpan.Zero));

    public ScriptedHttp Wire { get; } = new();

    public KeptLogs Logs { get; } = new();

    /// <summary>What the bot sent to the chat.</summary>
    public IReadOnlyList<ScriptedRequest> Sent => [.. Wire.Requests.Where(request => request.Address.Host == Connector.Host)];

    public static async Task<BotApp> StartAsync(
        Action<Routes> routes, TestIssuer? issuer = null, string environment = "Development", Action<IServiceCollection>? services = null,
        BotSettings? settings = null)
    {
        if (issuer is null)
        {
            issuer = new TestIssuer();
            await issuer.StartAsync();
        }

        var bot = new BotApp(issuer, routes, environment, services, settings);
        try
        {
            bot._app.MapMessages();
            await bot._app.StartAsync(TestContext.Current.CancellationToken);
            await bot._app.Services.GetRequiredService<SigningKeysClient>().ReadAsync();
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    public string Token(Action<Dictionary<string, object?>>? change = null, Dictionary<string, object?>? header = null)
    {
        var claims = TestIssuer.Claims(Clock.GetUtcNow());
        change?.Invoke(claims);
        return Issuer.Sign(claims, header);
    }

    public Task<HttpResponseMessage> PostAsync(Activity activity, string? authorization = null) =>
        PostAsync(JsonSerializer.Serialize(activity, WireJson.Default.Activity), authorization ?? "Bearer " + Token());

    public async Task<HttpResponseMessage> PostAsync(string body, params string[] authorization)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8"));
        return await PostAsync(content, authorization);
    }

    public async Task<HttpResponseMessage> PostAsync(HttpContent content, params string[] authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _app.Urls.First() + "/api/messages") { Content = content };
        foreach (var value in authorization)
        {
            request.Headers.TryAddWithoutValidation("Authorization", value);
        }

        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<HttpStatusCode> GetAsync(string path) => (await ProbeAsync(path)).Status;

    public async Task<(HttpStatusCode Status, string Body)> ProbeAsync(string path)
    {
        using var answer = await _client.GetAsync(_app.Urls.First() + path, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        await Issuer.DisposeAsync();
        Wire.Dispose();
        Logs.Dispose();
    }
}

/// <summary>Further settings of a bot under test.</summary>
internal sealed record BotSettings(IReadOnlyDictionary<string, string?> Values)
{
    /// <summary>What needs more of the host than its services.</summary>
    public Action<WebApplicationBuilder>? Configure { get; init; }

    public IConfiguration Read() => new ConfigurationBuilder().AddInMemoryCollection(Values).Build();
}
