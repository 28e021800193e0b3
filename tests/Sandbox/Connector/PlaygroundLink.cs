using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>
/// The window through which one persona sees the chat. The playground numbers messages itself, so each message has two ids.
/// </summary>
internal sealed class PlaygroundLink(Uri playground, string conversationId) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly ConcurrentDictionary<string, string> _theirs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _ours = new(StringComparer.Ordinal);

    public string ConversationId => conversationId;

    public string? Ours(string theirId) => _ours.GetValueOrDefault(theirId);

    public async Task ShowAsync(string activityId, JsonObject activity, CancellationToken cancellationToken)
    {
        if (await CallAsync(HttpMethod.Post, "", activity, cancellationToken) is { } answer && (string?)answer["id"] is { } theirs)
        {
            (_theirs[activityId], _ours[theirs]) = (theirs, activityId);
        }
    }

    public async Task ReplaceAsync(string activityId, JsonObject activity, CancellationToken cancellationToken)
    {
        if (_theirs.TryGetValue(activityId, out var theirs))
        {
            await CallAsync(HttpMethod.Put, "/" + theirs, activity, cancellationToken);
        }
    }

    public async Task RemoveAsync(string activityId, CancellationToken cancellationToken)
    {
        if (_theirs.TryRemove(activityId, out var theirs))
        {
            _ours.TryRemove(theirs, out _);
            await CallAsync(HttpMethod.Delete, "/" + theirs, null, cancellationToken);
        }
    }

    public void Dispose() => _http.Dispose();

    // the window may be closed or slow: the chat itself is kept by the connector
    private async Task<JsonObject?> CallAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(
            method, new Uri(playground, $"/_connector/v3/conversations/{Uri.EscapeDataString(conversationId)}/activities{path}"));
        request.Content = body is null ? null : JsonContent.Create(body);
        try
        {
            using var response = await _http.SendAsync(request, cancellationToken);
            var text = response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync(cancellationToken) : "";
            return text.Length > 0 ? JsonNode.Parse(text) as JsonObject : null;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or JsonException)
        {
            return null;
        }
    }
}
