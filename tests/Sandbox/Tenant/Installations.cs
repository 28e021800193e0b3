using System.Collections.Concurrent;

namespace TeamsIsms.Sandbox.Tenant;

/// <summary>For whom the app is installed. The chat's id is the bot's conversation id, at both doors.</summary>
internal sealed class Installations(Guid appId)
{
    private readonly ConcurrentDictionary<Guid, bool> _installed = [];

    /// <summary>Raised after an installation, with the person's object id.</summary>
    public event Action<Guid>? Installed;

    /// <summary>Raised after a removal, with the person's object id.</summary>
    public event Action<Guid>? Removed;

    public bool Has(Guid user) => _installed.ContainsKey(user);

    /// <summary>False when the app was there already.</summary>
    public bool Add(Guid user)
    {
        var added = _installed.TryAdd(user, true);
        if (added)
        {
            Installed?.Invoke(user);
        }

        return added;
    }

    /// <summary>False when the app was not there.</summary>
    public bool Remove(Guid user)
    {
        var removed = _installed.TryRemove(user, out _);
        if (removed)
        {
            Removed?.Invoke(user);
        }

        return removed;
    }

    /// <summary>The one chat between a person and the bot, whether or not the app is installed.</summary>
    public string ConversationOf(Guid user) => $"19:{user:D}_{appId:D}@unq.gbl.spaces";

    /// <summary>The person of a chat, or null for an id that is no chat with the bot.</summary>
    public Guid? PersonOf(string conversationId) =>
        conversationId.Length > 39 && Guid.TryParse(conversationId.AsSpan(3, 36), out var user) && ConversationOf(user) == conversationId
            ? user
            : null;
}
