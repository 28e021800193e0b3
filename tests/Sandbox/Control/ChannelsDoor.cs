using TeamsIsms.Sandbox.Connector;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Control;

/// <summary>The team's channels, as its members see them.</summary>
internal sealed class ChannelsDoor(ThreadBook threads)
{
    public void Map(WebApplication app)
    {
        app.MapGet("/channels", () => TenantTeam.Channels);
        app.MapGet("/channels/{channel}/messages", (string channel) => TenantTeam.Find(channel) is { } found
            ? Results.Json(threads.Of(found).Select(Listed))
            : Results.NotFound());
    }

    private static ListedThread Listed(ChannelThread thread) => new(thread.Root, thread.Chat.ConversationId, thread.Chat.Read());

    /// <param name="Thread">Id of its first message.</param>
    private sealed record ListedThread(string Thread, string ConversationId, IReadOnlyList<ChatMessage> Messages);
}
