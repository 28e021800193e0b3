using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>The connector of one persona's window. A window may be closed or slow, and then nothing is shown there.</summary>
internal sealed class PlaygroundClient(Uri playground) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(5) };

    /// <param name="path">What follows <c>/v3/conversations</c>.</param>
    /// <returns>The answer's JSON; null when there is none.</returns>
    public async Task<JsonObject?> CallAsync(HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(playground, "/_connector/v3/conversations" + path));
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

    public void Dispose() => _http.Dispose();
}
