using System.Buffers;
using System.Globalization;
using System.Text.Json;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Bot.Messages;

/// <summary>Writes an <c>AdaptiveCardInvokeResponse</c> (protocol C1): HTTP 200 around a status, a type and a value.</summary>
internal static class InvokeAnswers
{
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";

    private static readonly JsonWriterOptions Writing = new()
    {
        Encoder = CardWire.Json.Options.Encoder,
        SkipValidation = true,
    };

    public static Reply For(Answer answer, CultureInfo culture) => answer switch
    {
        Answer.Shown shown => new Reply(StatusCodes.Status200OK, shown.Written(Card)),
        Answer.Said said => Message(said.Sentence),
        Answer.No no => Message(no.Reason.Say(culture)),
        _ => Message(""),
    };

    public static Reply Message(string text) =>
        Write(StatusCodes.Status200OK, MessageType, text, static (writer, text) => writer.WriteStringValue(text));

    /// <param name="isMalformed">The request itself cannot be understood: then the HTTP status is 400 too.</param>
    public static Reply Error(int status, string code, string message, bool isMalformed = false)
    {
        var reply = Write(status, ErrorType, (code, message), static (writer, error) =>
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, error.code);
            writer.WriteString("message"u8, error.message);
            writer.WriteEndObject();
        });
        return isMalformed ? reply with { Status = StatusCodes.Status400BadRequest } : reply;
    }

    private static byte[] Card(AdaptiveCard card) =>
        Write(StatusCodes.Status200OK, Attachment.CardType, card, static (writer, content) =>
            JsonSerializer.Serialize(writer, content, CardWire.Json.AdaptiveCard)).Body.ToArray();

    private static Reply Write<T>(int status, string type, T value, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            writer.WriteStartObject();
            writer.WriteNumber("statusCode"u8, status);
            writer.WriteString("type"u8, type);
            writer.WritePropertyName("value"u8);
            write(writer, value);
            writer.WriteEndObject();
        }

        return new Reply(StatusCodes.Status200OK, buffer.WrittenMemory);
    }
}
