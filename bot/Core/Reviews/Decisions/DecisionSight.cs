using TeamsIsms.Reviews.Cards;

namespace TeamsIsms.Reviews.Decisions;

/// <summary>A decision as one person sees it at one moment.</summary>
public sealed record DecisionSight(ReviewDecision Decision, Review Review, ReviewActor Viewer, Func<Guid, string> Name, DateTimeOffset Now)
{
    /// <summary>What happened, newest first.</summary>
    public IReadOnlyList<ReviewLine> Lines { get; init; } = [];

    /// <summary>Why nothing happened, in the viewer's language; null when nothing is to be said.</summary>
    public string? Note { get; init; }

    /// <summary>Why the card comes, in the viewer's language; null on a card that was asked for.</summary>
    public string? Prompt { get; init; }

    internal DateOnly Today => Taipei.Day(Now);

    internal bool May(DecisionDeed deed) => RunDecision.Refuse(Decision, Review, deed, Viewer) is null;

    /// <summary>Whether the person may know of it.</summary>
    internal bool IsSeen => RunDecision.Sees(Decision, Review, Viewer);
}
