using System.Buffers;
using System.Text.Json;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Bot.Messages;

/// <summary>Writes the answer to an invoke of a dialog or a message extension: one named object that says its type, and what belongs to it.</summary>
internal static class InvokeEnvelope
{
    private const int UsualBytes = 4096;

    private static readonly JsonWriterOptions Writing = new()
    {
        Encoder = CardWire.Json.Options.Encoder,
        SkipValidation = true,
    };

    /// <param name="name">Of the object: <c>task</c> or <c>composeExtension</c>.</param>
    public static Reply Write(string name, string type, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualBytes);
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            writer.WriteStartObject();
            writer.WriteStartObject(name);
            writer.WriteString("type"u8, type);
            write(writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return new Reply(StatusCodes.Status200OK, buffer.WrittenMemory);
    }
}
