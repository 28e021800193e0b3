using System.Text.Json.Serialization;

namespace TeamsIsms.Chats;

/// <summary>A card that was sent to one person and shows a state that still changes.</summary>
/// <param name="About">What it shows; about the same, each person has one card on a <see cref="CardShelf"/>.</param>
/// <param name="To">Whose chat it is in; nobody's id for a channel.</param>
/// <param name="Activity">The message; empty while somebody is sending it.</param>
internal sealed record SentCard(string About, Guid To, ConversationReference Conversation, string Activity, DateTimeOffset At)
{
    public bool IsSent => Activity.Length > 0;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SentCard))]
internal sealed partial class ChatJson : JsonSerializerContext;
