using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Teams;

/// <summary>One authenticated activity on its way through a route.</summary>
/// <param name="Activity">What arrived; its <c>value</c> is untrusted.</param>
/// <param name="Caller">Entra object id of the authenticated sender: the only actor there is.</param>
/// <param name="Tenant">The sender's tenant, one of the allowed.</param>
/// <param name="Culture">zh-TW or en.</param>
/// <param name="Conversation">Where an answer or a later message goes.</param>
/// <param name="Services">The host's singletons.</param>
public sealed record Turn(
    Activity Activity, Guid Caller, Guid Tenant, CultureInfo Culture, ConversationReference Conversation, IServiceProvider Services)
{
    /// <summary>A chat of one person with the bot.</summary>
    public bool IsPersonal => Activity.Conversation?.ConversationType is null or "personal";

    /// <summary>
    /// It came out of a message extension or a dialog: from wherever the person just was, also a chat the bot is no part of,
    /// so nothing can be sent there.
    /// </summary>
    public bool IsFromDialog => Activity.Name is { } name && (name.StartsWith("composeExtension/", StringComparison.Ordinal)
        || name.StartsWith("task/", StringComparison.Ordinal));

    /// <summary>The channel and thread it was written in; null outside of teams.</summary>
    public ChannelPlace? Place =>
        Activity.Conversation?.ConversationType == "channel" ? ChannelPlace.Of(Conversation.ConversationId) : null;

    /// <summary>What the route answered, when messages are still to be replaced by it.</summary>
    internal Answer.Shown? Kept { get; set; }

    /// <summary>A singleton of the host, made when a turn first asks for it.</summary>
    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();
}
