using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsIsms.Audits;

/// <summary>The last number that was given in a year.</summary>
internal sealed record AuditNumbers(int Last);

/// <summary>Names an audit from elsewhere in the table.</summary>
internal sealed record AuditReference(AuditId Id);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Audit))]
[JsonSerializable(typeof(AuditNumbers))]
[JsonSerializable(typeof(AuditReference))]
internal sealed partial class AuditJson : JsonSerializerContext;

/// <summary>Chinese as letters, not as six signs each, so that long texts fit a row. It never stands in a page.</summary>
internal static class StoredAudits
{
    public static AuditJson Json { get; } =
        new(new JsonSerializerOptions(AuditJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
