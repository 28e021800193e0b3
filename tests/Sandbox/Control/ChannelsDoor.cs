using TeamsIsms.Sandbox.Connector;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Control;

/// <summary>The team's channels, as its members see them.</summary>
internal sealed class ChannelsDoor(ThreadBook threads)
{
    public void Map(WebApplication app)
    {
        app.MapGet("/channels", () => TenantTeam.Channels);
        app.MapGet("/channels/{channel}/messages", Read);
    }

    private IResult Read(HttpContext context, string channel)
    {
        if (TenantTeam.Find(channel) is not { } found)
        {
            return Results.NotFound();
        }

        var versions = threads.Of(found).Select(thread => thread.Chat.Version).ToList();
        return Unless.Known(context, $"{versions.Count}.{versions.Sum()}", () => threads.Of(found).Select(Listed));
    }

    private static ListedThread Listed(ChannelThread thread) => new(thread.Root, thread.Chat.ConversationId, thread.Chat.Read());

    /// <param name="Thread">Id of its first message.</param>
    private sealed record ListedThread(string Thread, string ConversationId, IReadOnlyList<ChatMessage> Messages);
}
