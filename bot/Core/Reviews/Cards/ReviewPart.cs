using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>What one stage of a review puts on its card, for one viewer.</summary>
internal sealed record ReviewPart
{
    /// <summary>What is asked of the viewer; null for what the state itself says.</summary>
    public string? Sentence { get; init; }

    /// <summary>Beside those of every stage; what has no value is left out.</summary>
    public IReadOnlyList<(string Name, string? Value)> Facts { get; init; } = [];

    public IReadOnlyList<CardElement?> Body { get; init; } = [];

    /// <summary>The one most people want first.</summary>
    public IReadOnlyList<CardAction> Buttons { get; init; } = [];
}
