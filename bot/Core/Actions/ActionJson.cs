using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsIsms.Actions;

/// <summary>The last number that was given in a year.</summary>
internal sealed record ActionNumbers(int Last);

/// <summary>Names an action from elsewhere in the table.</summary>
internal sealed record ActionReference(ActionId Id);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ActionNumbers))]
[JsonSerializable(typeof(ActionReference))]
[JsonSerializable(typeof(CorrectiveAction))]
internal sealed partial class ActionJson : JsonSerializerContext;

/// <summary>Chinese as letters, not as six signs each, so that long texts fit a row. It never stands in a page.</summary>
internal static class StoredActions
{
    public static ActionJson Json { get; } =
        new(new JsonSerializerOptions(ActionJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
