using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsIsms.Objectives;

/// <summary>The last number that was given in a year.</summary>
internal sealed record ObjectiveNumbers(int Last);

/// <summary>Names an objective from elsewhere in the table.</summary>
internal sealed record ObjectiveReference(ObjectiveId Id);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Objective))]
[JsonSerializable(typeof(ObjectiveNumbers))]
[JsonSerializable(typeof(ObjectiveReference))]
internal sealed partial class ObjectiveJson : JsonSerializerContext;

/// <summary>Chinese as letters, not as six signs each, so that long texts fit a row. It never stands in a page.</summary>
internal static class StoredObjectives
{
    public static ObjectiveJson Json { get; } =
        new(new JsonSerializerOptions(ObjectiveJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
