using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Graph;

/// <summary>What the door answers: a status, and JSON or a file.</summary>
internal sealed record GraphAnswer(int Status, JsonObject? Json = null)
{
    public static readonly GraphAnswer NoContent = new(StatusCodes.Status204NoContent);

    public static readonly GraphAnswer Accepted = new(StatusCodes.Status202Accepted);

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Path of a file to send instead of JSON.</summary>
    public string? File { get; init; }

    /// <summary>Text to send instead of JSON.</summary>
    public string? Text { get; init; }

    public string ContentType { get; init; } = "application/octet-stream";

    public bool Drop { get; init; }

    public static GraphAnswer Ok(JsonObject json) => new(StatusCodes.Status200OK, json);

    public static GraphAnswer Created(JsonObject json) => new(StatusCodes.Status201Created, json);

    public static GraphAnswer Error(int status, string code, string message) =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });

    public static GraphAnswer Bad(string message) => Error(StatusCodes.Status400BadRequest, "BadRequest", message);

    public static GraphAnswer Missing(string what) => Error(StatusCodes.Status404NotFound, "Request_ResourceNotFound",
        $"Resource '{what}' does not exist or one of its queried reference-property objects are not present.");
}
