using System.Text.Json.Serialization;

namespace TeamsIsms.Incidents.Rules;

/// <summary>How a rule set's file is read: a name it should not have, or a value left out, is an error.</summary>
[JsonSourceGenerationOptions(
    AllowDuplicateProperties = false,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(RuleSet))]
internal sealed partial class RulesJson : JsonSerializerContext;
