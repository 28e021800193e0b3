namespace TeamsIsms.Bot;

/// <summary>What the bot's process is made of; tests start exactly this.</summary>
public sealed class BotHost
{
    public static void AddServices(WebApplicationBuilder builder) => builder.Services.AddRouting();

    public static void MapRoutes(WebApplication app) => app.MapGet("/healthz", () => "ok");

    private BotHost()
    {
    }
}
