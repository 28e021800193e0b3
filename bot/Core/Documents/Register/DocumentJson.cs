using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.Register;

/// <summary>How the register is stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ControlledDocument))]
[JsonSerializable(typeof(DocumentRevision))]
[JsonSerializable(typeof(RegisterLine))]
internal sealed partial class DocumentJson : JsonSerializerContext;

/// <summary>Chinese as letters, not as six signs each, so that long texts fit a row. It never stands in a page.</summary>
internal static class StoredDocuments
{
    public static DocumentJson Json { get; } =
        new(new JsonSerializerOptions(DocumentJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
