using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;

namespace TeamsIsms.Tests.Campaigns;

/// <summary>A Bot Connector that keeps chats and fails as a test says.</summary>
internal sealed class ConnectorStub : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, string>> _chats = new(StringComparer.Ordinal);
    private int _ids;
    private int _requests;

    public int Requests => _requests;

    /// <summary>Asked first, with the number of the request: an answer or exception of its own; null lets the request through.</summary>
    public Func<int, HttpRequestMessage, HttpResponseMessage?> Fault { get; set; } = static (_, _) => null;

    /// <summary>Called when a card was taken, before its sender knows.</summary>
    public Func<string, string, Task> Took { get; set; } = static (_, _) => Task.CompletedTask;

    /// <summary>Live cards: chat, activity, body.</summary>
    public IReadOnlyDictionary<string, ConcurrentDictionary<string, string>> Chats => _chats;

    public int Cards(string chat) => _chats.TryGetValue(chat, out var cards) ? cards.Count : 0;

    public static HttpResponseMessage Answer(HttpStatusCode status, string json, TimeSpan? retryAfter = null)
    {
        var answer = new HttpResponseMessage(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        answer.Headers.RetryAfter = retryAfter is { } pause ? new(pause) : null;
        return answer;
    }

    public static HttpResponseMessage Error(HttpStatusCode status, string code, TimeSpan? retryAfter = null) =>
        Answer(status, $$$"""{"error":{"code":"{{{code}}}","message":"no"}}""", retryAfter);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Fault(Interlocked.Increment(ref _requests), request) is { } fault)
        {
            return fault;
        }

        var parts = request.RequestUri!.AbsolutePath.Split("/v3/conversations", 2)[1].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "";
        if (parts.Length == 0)
        {
            var member = System.Text.Json.JsonDocument.Parse(body).RootElement.GetProperty("members")[0].GetProperty("id").GetString();
            return Answer(HttpStatusCode.Created, $$"""{"id":"a:new-{{member}}"}""");
        }

        var chat = Uri.UnescapeDataString(parts[0]);
        var cards = _chats.GetOrAdd(chat, static _ => new(StringComparer.Ordinal));
        if (request.Method == HttpMethod.Post)
        {
            var id = Interlocked.Increment(ref _ids).ToString(CultureInfo.InvariantCulture);
            cards[id] = body;
            await Took(chat, id);
            return Answer(HttpStatusCode.Created, $$"""{"id":"{{id}}"}""");
        }

        if (!cards.ContainsKey(parts[2]))
        {
            return Error(HttpStatusCode.NotFound, "ActivityNotFoundInConversation");
        }

        if (request.Method == HttpMethod.Delete)
        {
            cards.TryRemove(parts[2], out _);
        }
        else
        {
            cards[parts[2]] = body;
        }

        return Answer(HttpStatusCode.OK, $$"""{"id":"{{parts[2]}}"}""");
    }
}
