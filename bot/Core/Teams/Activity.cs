using System.Text.Json;

namespace TeamsIsms.Teams;

/// <summary>
/// One Bot Framework activity, in or out, with the members the product reads or writes; anything else in the JSON is skipped.
/// </summary>
public sealed record Activity
{
    public string Type { get; init; } = "";

    public string? Id { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public ChannelAccount? Recipient { get; init; }

    /// <summary>The activity this one answers; for a tapped card the activity that carries the card.</summary>
    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    /// <summary>What a notification shows instead of a card.</summary>
    public string? Summary { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public IReadOnlyList<Entity>? Entities { get; init; }

    public ChannelData? ChannelData { get; init; }

    /// <summary>The name of an invoke or event.</summary>
    public string? Name { get; init; }

    /// <summary>What the client sent with an invoke or a submitted card: untrusted.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>For an installationUpdate: add, remove, add-upgrade or remove-upgrade.</summary>
    public string? Action { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; init; }
}
