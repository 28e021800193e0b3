namespace TeamsIsms.Campaigns;

/// <summary>By which way somebody would be asked.</summary>
internal enum Reach
{
    /// <summary>The chat is known, or the app can be installed for the person.</summary>
    Teams,
    Mail,
    Blocked,
    NoAddress,
}

internal static class Reaching
{
    /// <summary>Who blocked the bot is not reached; anybody else without a chat who has an address gets a mail.</summary>
    public static Reach Of(KnownPerson known) => known switch
    {
        { Conversation.Blocked: not null } => Reach.Blocked,
        { Person.Kind: PersonKind.Staff } => Reach.Teams,
        { Person.Kind: PersonKind.Guest, Conversation.IsReachable: true } => Reach.Teams,
        { Person.Mail: { Length: > 0 } } => Reach.Mail,
        _ => Reach.NoAddress,
    };
}
