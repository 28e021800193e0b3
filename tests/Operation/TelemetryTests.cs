using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Trace;
using TeamsIsms.Operation.Telemetry;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Hosts;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Operation;

/// <summary>What a real turn sends to a collector over real HTTP.</summary>
public sealed class TelemetryTests
{
    private const string Typed = "我的身分證字號是A123456789";

    [Fact]
    public async Task A_turn_is_traced_counted_and_logged_without_a_name_a_text_or_a_token()
    {
        await using var collector = await TestCollector.StartAsync();
        var token = await RunAsync(collector);

        var (traces, metrics, logs) = (collector.Text("traces"), collector.Text("metrics"), collector.Text("logs"));
        Assert.Contains("/api/messages", traces, StringComparison.Ordinal);
        Assert.Contains("teamsisms.turn", traces, StringComparison.Ordinal);
        Assert.Contains("teamsisms.turns.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("teamsisms.connector.requests", metrics, StringComparison.Ordinal);
        Assert.Contains("Delivered", metrics, StringComparison.Ordinal);
        Assert.Contains("of type message failed", logs, StringComparison.Ordinal);
        Assert.Contains("System.FormatException", logs, StringComparison.Ordinal);
        string[] secrets =
        [
            Typed, Some.Message.From!.Name!, Some.Message.From.AadObjectId!, Some.Message.From.Id!, Some.Message.Conversation!.Id!, "a%3A1personal",
            token, token.Split('.')[1], "geheim", Some.Tenant.ToString(),
        ];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, traces + metrics + logs, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_collected_where_nothing_is_configured()
    {
        var services = new ServiceCollection().AddTelemetry(new ConfigurationBuilder().Build(), "bot");

        Assert.Null(services.BuildServiceProvider().GetService<TracerProvider>());
    }

    [Fact]
    public void Application_Insights_is_reached_by_its_connection_string()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = "InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=http://127.0.0.1:1/",
            ["AZURE_CLIENT_ID"] = Guid.Empty.ToString(),
        }).Build();
        using var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddTelemetry(configuration, "functions").BuildServiceProvider();

        Assert.NotNull(services.GetService<TracerProvider>());
    }

    private static async Task<string> RunAsync(TestCollector collector)
    {
        var settings = new BotSettings(new Dictionary<string, string?>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_TRACES_SAMPLER"] = "always_on",
        });
        await using var bot = await BotApp.StartAsync(
            routes => routes.On(TurnEvent.UnknownMessage, (turn, _) => throw new FormatException(turn.Activity.Text)),
            services: services => services.AddTelemetry(settings.Read(), "bot"),
            settings: settings);
        bot.Opens();
        bot.Issuer.Outbound = "outbound-geheim";
        Assert.NotEmpty(await bot.SayAsync(Typed, Some.Person.Id)); // one sentence with the reference of the fault
        await bot.GetAsync("/links/geheim?token=geheim");
        return bot.Token();
    }
}
