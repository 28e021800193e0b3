using System.Globalization;
using System.Text.Json;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Bot.Messages;

/// <summary>Writes what a dialog shows next (protocol C, <c>task/fetch</c>): a card, or a sentence with which it ends.</summary>
internal static class DialogAnswers
{
    private const string Size = "medium";

    /// <param name="title">What stands above a card.</param>
    public static Reply For(Answer answer, string title, CultureInfo culture) => answer switch
    {
        Answer.Shown shown => Card(shown.Content, title),
        Answer.Said said => Message(said.Sentence),
        Answer.No no => Message(no.Reason.Say(culture)),
        _ => Reply.Accepted, // nothing: the dialog closes
    };

    public static Reply Message(string text) => Write("message", writer => writer.WriteString("value"u8, text));

    private static Reply Card(AdaptiveCard card, string title) => Write("continue", writer =>
    {
        writer.WriteStartObject("value"u8);
        writer.WriteString("title"u8, title);
        writer.WriteString("height"u8, Size);
        writer.WriteString("width"u8, Size);
        writer.WriteStartObject("card"u8);
        writer.WriteString("contentType"u8, Attachment.CardType);
        writer.WritePropertyName("content"u8);
        JsonSerializer.Serialize(writer, CardInDialog.Of(card), CardWire.Json.AdaptiveCard);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    private static Reply Write(string type, Action<Utf8JsonWriter> write) => InvokeEnvelope.Write("task", type, write);
}
