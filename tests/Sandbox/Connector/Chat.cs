using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>One message as the people see it now.</summary>
/// <param name="Updated">When it was last replaced; null: never.</param>
internal sealed record ChatMessage(string ActivityId, string? Text, JsonNode? Attachments, DateTimeOffset? Updated)
{
    /// <summary>Who wrote it in a channel; null: the bot.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? From { get; init; }

    /// <summary>As the bot could have sent it; what it has none of is left out, because the playground refuses a member that is null.</summary>
    public JsonObject ToActivity()
    {
        var activity = new JsonObject { ["type"] = "message" };
        if (Text is not null)
        {
            activity["text"] = From is null ? Text : $"{From}：{Text}";
        }

        if (Attachments is not null && From is null)
        {
            activity["attachments"] = Attachments.DeepClone();
        }

        return activity;
    }
}

/// <summary>
/// The newest messages of one conversation: of a chat the bot's, of a channel's thread everybody's.
/// They are kept packed: a hundred thousand chats must fit into memory.
/// </summary>
internal sealed class Chat(string conversationId, int kept = 40)
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];
    private bool _deleted;
    private long _version;

    /// <summary>Grows with every change, so that whoever asks again is told quickly that nothing is new.</summary>
    public long Version => Interlocked.Read(ref _version);

    public string ConversationId => conversationId;

    /// <summary>The person deleted the chat; it answers 404 until the bot creates it again.</summary>
    public bool Deleted
    {
        get
        {
            lock (_gate)
            {
                return _deleted;
            }
        }
    }

    public void Add(string activityId, JsonObject activity)
    {
        var entry = new Entry(activityId, Pack(activity), null);
        lock (_gate)
        {
            _entries.Add(entry);
            _version++;
            if (_entries.Count > kept)
            {
                _entries.RemoveAt(0);
            }
        }
    }

    /// <summary>False when there is no such message.</summary>
    public bool Replace(string activityId, JsonObject activity, DateTimeOffset now)
    {
        var packed = Pack(activity);
        lock (_gate)
        {
            var at = _entries.FindIndex(entry => entry.ActivityId == activityId);
            if (at >= 0)
            {
                _entries[at] = new Entry(activityId, packed, now);
                _version++;
            }

            return at >= 0;
        }
    }

    /// <summary>False when there is no such message.</summary>
    public bool Remove(string activityId)
    {
        lock (_gate)
        {
            var removed = _entries.RemoveAll(entry => entry.ActivityId == activityId);
            _version += removed;
            return removed > 0;
        }
    }

    public void Delete()
    {
        lock (_gate)
        {
            (_deleted, _) = (true, _entries.RemoveAll(_ => true));
            _version++;
        }
    }

    public void Open()
    {
        lock (_gate)
        {
            _deleted = false;
        }
    }

    public IReadOnlyList<ChatMessage> Read() => [.. NewestFirst().Reverse()];

    /// <summary>Each message is unpacked when it is asked for.</summary>
    public IEnumerable<ChatMessage> NewestFirst()
    {
        Entry[] entries;
        lock (_gate)
        {
            entries = [.. _entries];
        }

        return entries.Reverse().Select(entry => Unpack(entry.Packed) is var activity
            ? new ChatMessage(entry.ActivityId, (string?)activity["text"], activity["attachments"]?.DeepClone(), entry.Updated) { From = (string?)activity["from"] }
            : throw new JsonException());
    }

    private static byte[] Pack(JsonObject activity)
    {
        var shown = new JsonObject
        {
            ["text"] = activity["text"]?.DeepClone(),
            ["attachments"] = activity["attachments"]?.DeepClone(),
            ["from"] = activity["from"]?["name"]?.DeepClone(),
        };
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        using (var writer = new Utf8JsonWriter(brotli))
        {
            shown.WriteTo(writer);
        }

        return packed.ToArray();
    }

    private static JsonObject Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonNode.Parse(brotli)!.AsObject();
    }

    private sealed record Entry(string ActivityId, byte[] Packed, DateTimeOffset? Updated);
}
