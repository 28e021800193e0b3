namespace TeamsIsms.People;

public enum InstallationVerdict
{
    /// <summary>The app is there and the chat is known.</summary>
    Installed,

    /// <summary>The person cannot have the app: no Teams licence, a guest, an app policy.</summary>
    NotPossible,

    /// <summary>Entra no longer has the person.</summary>
    NoSuchPerson,

    /// <summary>The organisation's app catalogue has no app of that id, the id is not configured, or the permission is missing.</summary>
    Misconfigured,

    /// <summary>No answer worth believing; ask again later.</summary>
    TryAgain,
}

/// <summary>What came of installing the bot for somebody: the chat's conversation id when installed, Graph's code when not.</summary>
internal sealed record Installation(InstallationVerdict Verdict, string? ConversationId = null, string? Code = null);
