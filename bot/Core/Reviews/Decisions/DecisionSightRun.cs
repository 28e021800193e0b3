using TeamsIsms.Reviews.Cards;

namespace TeamsIsms.Reviews.Decisions;

/// <summary>A decision with the review that took it, and the names of those it is about.</summary>
internal sealed class DecisionSightRun(ReviewTable table, ReviewSightRun sights)
{
    /// <summary>Null when there is no such decision.</summary>
    public async Task<DecisionSight?> OfAsync(DecisionId id, Guid viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var file = await table.FindAsync(id.Review, cancellationToken);
        return file?.Decisions.FirstOrDefault(decision => decision.Id == id) is { } decision
            ? await OfAsync(decision, file.Review, viewer, now, cancellationToken)
            : null;
    }

    public async Task<DecisionSight> OfAsync(
        ReviewDecision decision, Review review, Guid viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var lines = (await table.TrailAsync(decision.Id.Subject, cancellationToken)).Select(ReviewLine.Of).Reverse().ToList();
        Guid[] named = [decision.Owner, .. decision.Evidence.Select(one => one.By), .. lines.Select(line => line.By).OfType<Guid>()];
        return new DecisionSight(
            decision, review, await sights.ActorAsync(viewer, cancellationToken), await sights.NamesAsync(named, cancellationToken), now)
        {
            Lines = lines,
        };
    }
}
