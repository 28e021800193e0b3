namespace TeamsIsms.People;

/// <summary>The personal chat of a person with the bot; the service URL is the one of the last authenticated activity.</summary>
internal sealed record Conversation(string ConversationId, string ServiceUrl)
{
    /// <summary>False once the person removed the app; messages would be answered 403.</summary>
    public bool Installed { get; init; } = true;

    /// <summary>The connector's code, such as <c>ConversationBlockedByUser</c>; null while messages arrive. The next message of the person clears it.</summary>
    public string? Blocked { get; init; }

    /// <summary>The language tag the person chose with the command; null when they never did.</summary>
    public string? Language { get; init; }

    /// <summary>When the one welcome was given; null when it is still owed.</summary>
    public DateTimeOffset? Welcomed { get; init; }

    public bool IsReachable => Installed && Blocked is null;
}
