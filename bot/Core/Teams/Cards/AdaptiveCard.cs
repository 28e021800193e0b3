using System.Text.Json.Serialization;

namespace TeamsIsms.Teams.Cards;

/// <summary>
/// An Adaptive Card 1.5, the newest version that Teams renders on every client.
/// Texts are plain: markdown in them is escaped when the card is written.
/// </summary>
public sealed record AdaptiveCard
{
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonPropertyOrder(-2)]
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyOrder(-1)]
    public string Version { get; } = "1.5";

    /// <summary>Language tag for screen readers.</summary>
    public string? Lang { get; init; }

    /// <summary>What a client shows that cannot draw the card, and what the notification says.</summary>
    public string? FallbackText { get; init; }

    public Refresh? Refresh { get; init; }

    public required IReadOnlyList<CardElement> Body { get; init; }

    public IReadOnlyList<CardAction>? Actions { get; init; }
}

/// <summary>The card that opens below its button; it has no version of its own.</summary>
public sealed record ShownCard(IReadOnlyList<CardElement> Body, IReadOnlyList<CardAction> Actions)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "AdaptiveCard";
}

/// <summary>Asks the bot again when one of the users sees the card, so that each sees their own state.</summary>
/// <param name="Action">An <see cref="ActionExecute"/>.</param>
/// <param name="UserIds">Teams ids (<c>29:…</c>), at most 60; an empty list leaves it to the person.</param>
public sealed record Refresh(CardAction Action, IReadOnlyList<string> UserIds);
