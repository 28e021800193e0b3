using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsIsms.Reviews;

/// <summary>The last number that was given in a year.</summary>
internal sealed record ReviewNumbers(int Last);

/// <summary>Names a review from elsewhere in the table.</summary>
internal sealed record ReviewReference(ReviewId Id);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Committee))]
[JsonSerializable(typeof(Review))]
[JsonSerializable(typeof(ReviewDecision))]
[JsonSerializable(typeof(ReviewInput))]
[JsonSerializable(typeof(ReviewMinutes))]
[JsonSerializable(typeof(ReviewNumbers))]
[JsonSerializable(typeof(ReviewReference))]
internal sealed partial class ReviewJson : JsonSerializerContext;

/// <summary>Chinese as letters, not as six signs each, so that long texts fit a row. It never stands in a page.</summary>
internal static class StoredReviews
{
    public static ReviewJson Json { get; } =
        new(new JsonSerializerOptions(ReviewJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
