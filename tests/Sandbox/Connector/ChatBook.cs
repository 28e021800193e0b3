using System.Collections.Concurrent;
using System.Globalization;
using TeamsIsms.Sandbox.Tenant;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>Every conversation the bot has written to, and the numbers of its messages.</summary>
internal sealed class ChatBook(TenantState tenant, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Chat> _chats = new(StringComparer.Ordinal);
    private long _lastId;

    public Chat Of(Guid person) => Of(tenant.Installations.ConversationOf(person));

    public Chat Of(string conversationId) => _chats.GetOrAdd(conversationId, id => new Chat(id));

    /// <summary>A new activity id: a growing number of milliseconds, as in Teams.</summary>
    public string NextId()
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        while (true)
        {
            var last = Interlocked.Read(ref _lastId);
            var next = Math.Max(now, last + 1);
            if (Interlocked.CompareExchange(ref _lastId, next, last) == last)
            {
                return next.ToString(CultureInfo.InvariantCulture);
            }
        }
    }
}
