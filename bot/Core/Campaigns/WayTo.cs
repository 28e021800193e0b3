namespace TeamsIsms.Campaigns;

/// <summary>By which way somebody would be asked.</summary>
internal enum Way
{
    /// <summary>The chat is known, or the app can be installed for the person.</summary>
    Teams,
    Mail,
    Blocked,
    NoAddress,
}

internal static class WayTo
{
    /// <summary>Who blocked the bot is not reached; anybody else without a chat who has an address gets a mail.</summary>
    public static Way Of(KnownPerson known) => known switch
    {
        { Conversation.Blocked: not null } => Way.Blocked,
        { Person.Kind: PersonKind.Staff } => Way.Teams,
        { Person.Kind: PersonKind.Guest, Conversation.IsReachable: true } => Way.Teams,
        { Person.Mail: { Length: > 0 } } => Way.Mail,
        _ => Way.NoAddress,
    };
}
