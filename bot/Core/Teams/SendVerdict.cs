namespace TeamsIsms.Teams;

/// <summary>What a request to the Connector came to, by the error table of protocol B3.</summary>
public enum SendVerdict
{
    Delivered,

    /// <summary>The service was busy and has not taken the request; try again after the pause it asks for.</summary>
    TryAgain,

    /// <summary>No answer came, or the service failed midway: the request may or may not have been carried out.</summary>
    Uncertain,

    /// <summary>The person blocked the bot, or the conversation takes no messages.</summary>
    Blocked,

    /// <summary>The app is not installed for the person, or was removed from the conversation.</summary>
    NotInstalled,

    /// <summary>The conversation or the activity does not exist; forget its id.</summary>
    ConversationGone,

    TooLarge,

    /// <summary>Wrong registration, permission, host or request: repeating cannot help.</summary>
    Misconfigured,

    /// <summary>An administrator switched the bot off in the tenant.</summary>
    Disabled,
}
