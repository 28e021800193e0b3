namespace TeamsIsms.Teams;

/// <summary>What can happen in a chat besides commands and taps on cards.</summary>
public enum TurnEvent
{
    /// <summary>The app was added for a person or to a chat; Teams may tell it twice and in any order with <see cref="ConversationUpdated"/>.</summary>
    Installed,

    /// <summary>The app was removed; nothing can be sent there any more.</summary>
    Uninstalled,

    /// <summary>Members came or went, or a team changed.</summary>
    ConversationUpdated,

    /// <summary>A message that is no command, in a chat.</summary>
    UnknownMessage,

    /// <summary>A message that is no command, in a channel of a team.</summary>
    ChannelMessage,

    /// <summary>A message with a file or a picture that is no command; asked before the two above.</summary>
    FileReceived,

    MessageEdited,

    ReactionAdded,
}
