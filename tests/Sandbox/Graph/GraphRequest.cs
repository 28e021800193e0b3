using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>One call, whether it came by itself or inside a batch.</summary>
internal sealed record GraphRequest(string Method, string Path)
{
    public required IQueryCollection Query { get; init; }

    public required IHeaderDictionary Headers { get; init; }

    public Stream Body { get; init; } = Stream.Null;

    /// <summary>Where the caller sees the door, without <c>/v1.0</c>: links are made from it.</summary>
    public required string DoorUrl { get; init; }

    public CancellationToken Aborted { get; init; }

    public string? Option(string name) => Query.TryGetValue(name, out var value) ? value.ToString() : null;

    // Graph's own client writes the parameters of actions with a capital letter: names are read in either case.
    private static readonly JsonNodeOptions EitherCase = new() { PropertyNameCaseInsensitive = true };

    /// <exception cref="JsonException">The body is no JSON object.</exception>
    public async ValueTask<JsonObject> ReadAsync() =>
        await JsonNode.ParseAsync(Body, EitherCase, cancellationToken: Aborted) as JsonObject ?? throw new JsonException("An object was expected.");
}
