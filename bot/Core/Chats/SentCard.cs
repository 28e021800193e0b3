using System.Text.Json.Serialization;

namespace TeamsIsms.Chats;

/// <summary>A card that was sent to one person and shows a state that still changes.</summary>
/// <param name="About">What it shows; about the same, each person has one card on a <see cref="CardShelf"/>.</param>
/// <param name="To">Whose chat it is in; nobody's id for a channel.</param>
/// <param name="Activity">The message; empty while somebody is sending it.</param>
internal sealed record SentCard(string About, Guid To, ConversationReference Conversation, string Activity, DateTimeOffset At)
{
    public bool IsSent => Activity.Length > 0;

    /// <summary>A form or another view stands in its place; null: the card itself does.</summary>
    public CardHold? Hold { get; init; }
}

/// <param name="Step">How far the thing had come when the form was opened; once it moves on, the form is out of date and gives way.</param>
/// <param name="Until">Nobody is taken to type longer than this.</param>
internal sealed record CardHold(int Step, DateTimeOffset Until);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SentCard))]
internal sealed partial class ChatJson : JsonSerializerContext;
