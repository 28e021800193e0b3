using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsIsms.YearlyDuties;

/// <summary>How duties are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Duty))]
[JsonSerializable(typeof(DutyBeginning))]
[JsonSerializable(typeof(ReviewTask))]
internal sealed partial class DutyJson : JsonSerializerContext;

/// <summary>Chinese as letters, not as six signs each, so that long texts fit a row. It never stands in a page.</summary>
internal static class StoredDuties
{
    public static DutyJson Json { get; } =
        new(new JsonSerializerOptions(DutyJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

/// <summary>The first day on which somebody looked at duties, or the product did.</summary>
internal sealed record DutyBeginning(DateOnly On);
