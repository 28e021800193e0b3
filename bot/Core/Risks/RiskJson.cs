using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsIsms.Risks;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(RiskRegister))]
internal sealed partial class RiskJson : JsonSerializerContext;

/// <summary>Chinese as letters, not as six signs each, so that a register fits a row. It never stands in a page.</summary>
internal static class StoredRisks
{
    public static RiskJson Json { get; } =
        new(new JsonSerializerOptions(RiskJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
