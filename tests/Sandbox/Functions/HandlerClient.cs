using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Functions;

/// <summary>Calls the custom handler exactly as the Functions host does, and judges its answer as the host does.</summary>
internal sealed class HandlerClient : IDisposable
{
    private const string HostVersion = "4.1048.200.26180";
    private readonly HttpClient _http;
    private readonly TimeProvider _clock;

    public HandlerClient(Uri handler, TimeSpan functionTimeout, TimeProvider clock)
    {
        _clock = clock;
        _http = new HttpClient { BaseAddress = handler, Timeout = functionTimeout + TimeSpan.FromMinutes(1) };
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Azure-Functions-Host", HostVersion));
    }

    /// <summary>Invokes a function; the text says why it failed, null that it did not.</summary>
    public async Task<string?> InvokeAsync(
        FunctionDefinition function, JsonNode input, JsonObject metadata, CancellationToken cancellationToken)
    {
        using var request = Request(function, input, metadata, _clock.GetUtcNow());
        try
        {
            using var response = await _http.SendAsync(request, cancellationToken);
            return await JudgeAsync(response, cancellationToken);
        }
        catch (HttpRequestException e)
        {
            return e.Message;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "the handler did not answer within functionTimeout";
        }
    }

    public void Dispose() => _http.Dispose();

    private static HttpRequestMessage Request(FunctionDefinition function, JsonNode input, JsonObject metadata, DateTimeOffset now)
    {
        metadata["sys"] = new JsonObject
        {
            ["MethodName"] = function.Name,
            ["UtcNow"] = now.UtcDateTime,
            ["RandGuid"] = Guid.CreateVersion7(now),
        };
        var body = new JsonObject { ["Data"] = new JsonObject { [function.Parameter] = input }, ["Metadata"] = metadata };
        return new HttpRequestMessage(HttpMethod.Post, $"/{function.Name}")
        {
            Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
            Headers =
            {
                { "X-Azure-Functions-InvocationId", Guid.CreateVersion7(now).ToString() },
                { "X-Azure-Functions-HostVersion", HostVersion },
            },
        };
    }

    // an answer that is no JSON object fails the invocation, or in the real host hangs it until functionTimeout
    private static async Task<string?> JudgeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        var type = response.Content.Headers.ContentType?.MediaType;
        if (!response.IsSuccessStatusCode)
        {
            return $"status {(int)response.StatusCode}";
        }

        try
        {
            return type == "application/json" && JsonNode.Parse(body) is JsonObject ? null : $"the answer is '{type}', not a JSON object";
        }
        catch (JsonException)
        {
            return "the answer is no JSON";
        }
    }
}
