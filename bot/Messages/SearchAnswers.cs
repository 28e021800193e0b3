using System.Net;
using System.Text.Json;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Bot.Messages;

/// <summary>Writes what the search of the message extension shows (protocol C, <c>composeExtension/query</c>).</summary>
internal static class SearchAnswers
{
    private const string ThumbnailType = "application/vnd.microsoft.card.thumbnail";

    public static Reply List(IReadOnlyList<SearchResult> results) => Write("result", writer =>
    {
        writer.WriteString("attachmentLayout"u8, "list"u8);
        writer.WriteStartArray("attachments"u8);
        foreach (var result in results)
        {
            writer.WriteStartObject();
            writer.WriteString("contentType"u8, Attachment.CardType);
            writer.WritePropertyName("content"u8);
            JsonSerializer.Serialize(writer, result.Card, CardWire.Json.AdaptiveCard);
            writer.WriteStartObject("preview"u8);
            writer.WriteString("contentType"u8, ThumbnailType);
            writer.WriteStartObject("content"u8);
            writer.WriteString("title"u8, WebUtility.HtmlEncode(result.Title));
            writer.WriteString("text"u8, WebUtility.HtmlEncode(result.Text));
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    public static Reply Message(string text) => Write("message", writer => writer.WriteString("text"u8, text));

    private static Reply Write(string type, Action<Utf8JsonWriter> write) => InvokeEnvelope.Write("composeExtension", type, write);
}
