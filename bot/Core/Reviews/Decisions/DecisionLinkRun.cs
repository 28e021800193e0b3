using TeamsIsms.Reviews.Notices;

namespace TeamsIsms.Reviews.Decisions;

/// <summary>Links a decision and what was started from it: the record keeps the decision's number, the decision the record's.</summary>
internal sealed class DecisionLinkRun(ReviewTable table, DecisionSightRun sights)
{
    /// <returns>The decision that a form names and this person may start something from; null otherwise, whatever a card brings.</returns>
    public async Task<DecisionSight?> FindAsync(string? typed, Guid person, DateTimeOffset now, CancellationToken cancellationToken) =>
        DecisionId.Parse(typed) is { } id
        && await sights.OfAsync(id, person, now, cancellationToken) is { } sight
        && sight.May(DecisionDeed.Link)
            ? sight
            : null;

    /// <summary>Writes the number of what was started to the decision; nothing happens when there is none, or it stands there already.</summary>
    public async Task LinkAsync(string? typed, string number, Guid person, Act act, CancellationToken cancellationToken)
    {
        if (await FindAsync(typed, person, act.At, cancellationToken) is { } sight)
        {
            await table.ActAsync(
                sight.Decision.Id,
                (decision, review) => RunDecision.Link(decision, review, number, sight.Viewer, act),
                (changes, review) => changes.Owe(review, act.At),
                act,
                cancellationToken);
        }
    }
}
