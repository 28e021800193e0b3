using TeamsIsms.Operation;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Inbound;

namespace TeamsIsms.Bot.Messages;

/// <summary>The endpoint Teams posts to, and the two that tell how the process is.</summary>
internal static class MessagesServices
{
    public static IServiceCollection AddMessages(this IServiceCollection services) => services
        .AddTurns()
        .AddSingleton<SigningKeysClient>()
        .AddSingleton<TokenCheckRun>()
        .AddSingleton<RecentTurns>()
        .AddSingleton<PersonPace>()
        .AddSingleton<ChatRun>()
        .AddSingleton<RouteRun>()
        .AddSingleton<DialogRun>()
        .AddSingleton<SearchRun>()
        .AddSingleton<TurnRun>()
        .AddSingleton<Turns>()
        .AddSingleton<MessagesRun>()
        .AddHostedService<KeyRefreshRun>();

    public static void MapMessages(this WebApplication app)
    {
        app.Services.GetRequiredService<Routes>();
        var messages = app.Services.GetRequiredService<MessagesRun>();
        var keys = app.Services.GetRequiredService<SigningKeysClient>();
        app.MapPost("/api/messages", (RequestDelegate)messages.HandleAsync);
        app.MapHealth(keys: () => keys.IsReady);
    }
}
