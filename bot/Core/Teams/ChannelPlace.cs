namespace TeamsIsms.Teams;

/// <summary>Where in a team something stands: the channel and, within it, the message that began the thread.</summary>
/// <param name="Channel">The channel's conversation id, <c>19:…@thread.tacv2</c>.</param>
/// <param name="Root">Activity id of the thread's first message; null for the channel as a whole.</param>
public readonly record struct ChannelPlace(string Channel, string? Root = null)
{
    private const string Mark = ";messageid=";

    /// <summary>Takes a conversation id of a channel apart.</summary>
    public static ChannelPlace Of(string conversationId) =>
        conversationId.IndexOf(Mark, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            ? new ChannelPlace(conversationId[..at], conversationId[(at + Mark.Length)..])
            : new ChannelPlace(conversationId);

    /// <summary>The conversation id under which messages land here; for a whole channel each begins a new thread.</summary>
    public string ConversationId => Root is null ? Channel : Channel + Mark + Root;
}
