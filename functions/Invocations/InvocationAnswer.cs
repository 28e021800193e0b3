using System.Text.Json.Serialization;

namespace TeamsIsms.Functions.Invocations;

/// <summary>
/// What the Functions host reads from a 2xx answer. It must be a JSON object: after an empty body the host waits
/// until the function's timeout. Outputs stay empty, because queues and tables are written by the product's own code.
/// </summary>
internal sealed record InvocationAnswer(
    [property: JsonPropertyName("Outputs")] IReadOnlyDictionary<string, string> Outputs,
    [property: JsonPropertyName("Logs")] IReadOnlyList<string> Logs,
    [property: JsonPropertyName("ReturnValue")] string? ReturnValue)
{
    public static InvocationAnswer Done { get; } = new(new Dictionary<string, string>(), [], null);
}

/// <summary>The body of a non-2xx answer, for a person who reads the exchange; the Functions host ignores it.</summary>
internal sealed record InvocationFailure(string Function, string Invocation, string Reason);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(InvocationAnswer))]
[JsonSerializable(typeof(InvocationFailure))]
[JsonSerializable(typeof(string))]
internal sealed partial class InvocationJson : JsonSerializerContext;
