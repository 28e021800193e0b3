using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace TeamsIsms.Teams;

/// <summary>
/// The Connector's JSON. Unknown members are skipped; a member given twice is refused,
/// because two readers could see two different service addresses in one signed request.
/// </summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(PagedMembers))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Chinese stays readable and half the size; what could end a script still is escaped.</summary>
    public static JsonWriterOptions Writing { get; } = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        SkipValidation = true,
    };
}
