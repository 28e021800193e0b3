namespace TeamsIsms.Campaigns;

/// <summary>Finds somebody's chat with the bot, also of a person the bot never met: then the app is installed for them first.</summary>
internal sealed class PersonChatRun(PeopleTable people, ConversationTable conversations, InstallationClient installations)
{
    // Microsoft's address for people without an activity of their own (protocol B2).
    private const string AnyRegion = "https://smba.trafficmanager.net/teams/";

    /// <param name="neighbour">Somebody of the same tenant whose chat may be known: its service serves the other as well.</param>
    public async Task<(ConversationReference? Chat, bool AskAgain)> FindAsync(
        Guid person, Guid neighbour, CancellationToken cancellationToken)
    {
        var known = await people.FindAsync(person, cancellationToken);
        if (known is not { Person.Enabled: true } || known.Conversation is { Blocked: not null })
        {
            return (null, false);
        }

        if (known.Conversation is { IsReachable: true } chat)
        {
            return (new ConversationReference(chat.ConversationId, chat.ServiceUrl), false);
        }

        var installed = await installations.InstallAsync(person, cancellationToken);
        if (installed.ConversationId is not { } id)
        {
            return (null, installed.Verdict == InstallationVerdict.TryAgain);
        }

        var service = known.Conversation?.ServiceUrl
            ?? (await people.FindAsync(neighbour, cancellationToken))?.Conversation?.ServiceUrl
            ?? AnyRegion;
        await conversations.MetAsync(person, id, service, cancellationToken);
        return (new ConversationReference(id, service), false);
    }
}
