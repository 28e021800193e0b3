using Microsoft.Extensions.Options;

namespace TeamsIsms.Chats;

/// <summary>Where a person can be written to: the chat; or why not, or that it must be asked again later.</summary>
internal sealed record Reach(ConversationReference? Conversation = null, string? Reason = null, bool IsLater = false);

/// <summary>Finds the chat of a person: the one that is known, or by installing the bot; and mends one that is gone.</summary>
internal sealed class ReachRun(
    PeopleTable people, ConversationTable conversations, InstallRun install, ConnectorClient connector, IOptions<BotOptions> options)
{
    public async Task<Reach> FindAsync(Guid person, CancellationToken cancellationToken) =>
        await people.FindConversationAsync(person, cancellationToken) is { Installed: true } known
            ? new Reach(new ConversationReference(known.ConversationId, known.ServiceUrl))
            : await InstallAsync(person, cancellationToken);

    /// <param name="person">Whom the connector refused.</param>
    /// <param name="lost">The chat it knows no more, or does not find the app in.</param>
    /// <param name="isGone">True when it is the chat that is missing.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task<Reach> HealAsync(Guid person, ConversationReference lost, bool isGone, CancellationToken cancellationToken)
    {
        if (!isGone)
        {
            return await InstallAsync(person, cancellationToken);
        }

        var opened = await OpenAsync(person, lost.ServiceUrl, cancellationToken);
        if (opened is { Conversation: not null } or { IsLater: true })
        {
            return opened;
        }

        // Without the app there is no chat to open; with it the deleted one is opened again.
        var installed = await InstallAsync(person, cancellationToken);
        return installed.Conversation is { } chat && await OpenAsync(person, chat.ServiceUrl, cancellationToken) is { Conversation: not null } again
            ? again
            : installed;
    }

    private async Task<Reach> OpenAsync(Guid person, string serviceUrl, CancellationToken cancellationToken)
    {
        var made = await connector.CreateConversationAsync(
            serviceUrl, person.ToString(), options.Value.Tenants[0].ToString(), cancellationToken);
        if (made.Conversation is { } conversation)
        {
            await conversations.MetAsync(person, conversation.ConversationId, conversation.ServiceUrl, cancellationToken);
        }

        return new Reach(made.Conversation, made.Code, IsLater: made.Verdict is SendVerdict.TryAgain or SendVerdict.Uncertain);
    }

    public Task BlockedAsync(Guid person, string code, CancellationToken cancellationToken) =>
        conversations.BlockedAsync(person, code, cancellationToken);

    private async Task<Reach> InstallAsync(Guid person, CancellationToken cancellationToken)
    {
        var installation = await install.InstallAsync(person, cancellationToken);
        if (installation is { Verdict: InstallationVerdict.Installed, ConversationId: { } chat })
        {
            // The installation makes Teams send an activity to the bot; if it came first, it told the right address.
            var known = await people.FindConversationAsync(person, cancellationToken);
            var serviceUrl = known?.ServiceUrl is { Length: > 0 } told ? told : options.Value.ServiceUrl;
            await conversations.MetAsync(person, chat, serviceUrl, cancellationToken);
            return new Reach(new ConversationReference(chat, serviceUrl));
        }

        return installation.Verdict switch
        {
            InstallationVerdict.NotPossible or InstallationVerdict.NoSuchPerson =>
                new Reach(Reason: installation.Code ?? installation.Verdict.ToString()),
            InstallationVerdict.Installed or InstallationVerdict.Misconfigured or InstallationVerdict.TryAgain => new Reach(IsLater: true),
        };
    }
}
