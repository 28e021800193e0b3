namespace TeamsIsms.Actions.Cards;

/// <summary>An action as one person sees it at one moment.</summary>
public sealed record ActionSight(CorrectiveAction Action, ActionActor Viewer, Func<Guid, string> Name, DateTimeOffset Now)
{
    /// <summary>Why nothing happened, in the viewer's language; null when nothing is to be said.</summary>
    public string? Note { get; init; }

    /// <summary>Why the card comes, in the viewer's language; null on a card that was asked for.</summary>
    public string? Prompt { get; init; }

    /// <summary>What the form of a plan begins with.</summary>
    public int ObservationDays { get; init; } = 30;

    internal DateOnly Today => Taipei.Day(Now);

    internal bool IsOwner => Action.Owner == Viewer.Person;

    /// <summary>There is none, or whoever it was left, and another can be named.</summary>
    internal bool NeedsOwner => ActionGate.MayChangeHands(Action) && (Action.Owner is null || Viewer.IsOwnerGone);

    internal bool May(ActionDeed deed) => (deed == ActionDeed.Verify
        ? ActionGate.RefuseVerdict(Action, Viewer, Today)
        : ActionGate.Refuse(Action, deed, Viewer)) is null;
}
