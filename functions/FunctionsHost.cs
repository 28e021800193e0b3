namespace TeamsIsms.Functions;

/// <summary>What the custom handler's process is made of; tests start exactly this.</summary>
public sealed class FunctionsHost
{
    public static void AddServices(WebApplicationBuilder builder) => builder.Services.AddRouting();

    public static void MapRoutes(WebApplication app) => app.MapGet("/", () => "ok");

    private FunctionsHost()
    {
    }
}
