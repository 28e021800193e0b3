using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>One thread of a channel: the id of its first message, and all messages.</summary>
internal sealed record ChannelThread(TeamChannel Channel, string Root, Chat Chat);

/// <summary>The threads of the team's channels, in the order in which they began.</summary>
internal sealed class ThreadBook
{
    private const int Kept = 1_000;
    private readonly ConcurrentDictionary<string, ChannelThread> _threads = new(StringComparer.Ordinal);

    public ChannelThread Begin(TeamChannel channel, string root, JsonObject first)
    {
        var conversation = ConversationOf(channel, root);
        var thread = new ChannelThread(channel, root, new Chat(conversation, Kept));
        thread.Chat.Add(root, first);
        return _threads[conversation] = thread;
    }

    /// <summary>Null: there is no such thread.</summary>
    public ChannelThread? Find(string conversation) => _threads.GetValueOrDefault(conversation);

    public ChannelThread? Find(TeamChannel channel, string root) => Find(ConversationOf(channel, root));

    public IEnumerable<ChannelThread> Of(TeamChannel channel) =>
        _threads.Values.Where(thread => thread.Channel == channel).OrderBy(thread => thread.Root, StringComparer.Ordinal);

    private static string ConversationOf(TeamChannel channel, string root) => $"{channel.Id};messageid={root}";
}
