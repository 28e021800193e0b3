using System.Text.Json.Serialization;

namespace TeamsIsms.Bot.Operation;

/// <summary>What a card of operation sends back; whatever it names is looked up again.</summary>
/// <param name="Queue">Where a message failed.</param>
/// <param name="Key">Which one.</param>
internal sealed record OperationVerb(string? Queue = null, string? Key = null, string? Reason = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OperationVerb))]
internal sealed partial class OperationJson : JsonSerializerContext;
