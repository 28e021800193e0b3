using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsIsms.Teams.Cards;

/// <summary>
/// Reads a field of a form as the text a person meant: clients send strings, some send the tick of a toggle as <c>true</c>,
/// a number as a number and several choices as an array. Anything else counts as not filled.
/// </summary>
internal sealed class TypedTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            var parts = new List<string>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (Scalar(ref reader) is { } part)
                {
                    parts.Add(part);
                }
            }

            return string.Join(',', parts);
        }

        return Scalar(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static string? Scalar(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return reader.TryGetInt64(out var number)
                    ? number.ToString(CultureInfo.InvariantCulture)
                    : reader.GetDouble().ToString(CultureInfo.InvariantCulture);
            case JsonTokenType.True:
                return "true";
            case JsonTokenType.False:
                return "false";
            default:
                reader.Skip();
                return null;
        }
    }
}
