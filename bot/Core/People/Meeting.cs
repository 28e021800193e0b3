namespace TeamsIsms.People;

/// <summary>What an activity tells about a chat.</summary>
internal static class Meeting
{
    /// <summary>
    /// A message or an installation proves the chat is there, reachable and served at that address.
    /// Null when that was known already and nothing needs to be written.
    /// </summary>
    public static Conversation? Met(Conversation? known, string conversationId, string serviceUrl)
    {
        var met = (known ?? new Conversation(conversationId, serviceUrl)) with
        {
            ConversationId = conversationId,
            ServiceUrl = serviceUrl,
            Installed = true,
            Blocked = null,
        };
        return met == known ? null : met;
    }

    /// <summary>Null when no chat was known, or its removal.</summary>
    public static Conversation? Removed(Conversation? known) =>
        known is { Installed: true } ? known with { Installed = false } : null;

    /// <param name="known">What is kept so far.</param>
    /// <param name="code">The connector's code, such as <c>ConversationBlockedByUser</c>.</param>
    public static Conversation? Blocked(Conversation? known, string code) =>
        known is not null && known.Blocked != code ? known with { Blocked = code } : null;
}
