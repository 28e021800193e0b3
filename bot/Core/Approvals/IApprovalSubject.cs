using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Approvals;

/// <summary>What a person sees after a decision.</summary>
/// <param name="IsKept">The message that was tapped shows it from now on; else it is only a step on the way.</param>
public sealed record ApprovalAnswer(AdaptiveCard Card, bool IsKept = true);

/// <summary>
/// A kind of object that others approve. It keeps the request inside its record, and whatever changes the request is one transaction of its
/// own table: the record, the object's trail, and the <see cref="ApprovalNotice"/> it owes.
/// </summary>
internal interface IApprovalSubject
{
    /// <summary>What the data of cards and messages call it: <c>campaign</c>.</summary>
    string Name { get; }

    /// <summary>Whose holders are asked too after seven working days.</summary>
    Role NextRole { get; }

    /// <summary>Its card is for the viewer's own chat with the bot only.</summary>
    bool IsConfidential => false;

    /// <summary>
    /// A request is many objects, read one after the other in one card: the card is not drawn again before the end, and the feature tells
    /// the authors itself.
    /// </summary>
    bool IsRound => false;

    /// <summary>What people call the kind.</summary>
    string Kind(CultureInfo culture);

    /// <returns>The request as it is now, settled or not; null when there is none.</returns>
    Task<ApprovalMatter?> FindAsync(ApprovalKey key, CancellationToken cancellationToken);

    /// <summary>The request's card, with buttons where they would do something; the requester of a settled one is told the outcome by it.</summary>
    /// <param name="note">What is wrong, in the viewer's language; null when nothing is.</param>
    /// <returns>Null when there is no request, or the viewer may not see it.</returns>
    Task<AdaptiveCard?> DrawAsync(ApprovalKey key, ApprovalViewer viewer, string? note, CancellationToken cancellationToken);

    /// <summary>Takes a decision: of the request the card showed, and of the object as it is now.</summary>
    Task<Outcome<ApprovalAnswer>> DecideAsync(
        ApprovalKey key, ApprovalVote vote, ApprovalViewer viewer, Act act, CancellationToken cancellationToken);

    /// <summary>Loads the request, changes and stores it, and records the change in the object's trail.</summary>
    /// <returns>The request as it is stored.</returns>
    Task<Outcome<ApprovalRequest>> ChangeAsync(
        ApprovalKey key, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act, CancellationToken cancellationToken);
}
