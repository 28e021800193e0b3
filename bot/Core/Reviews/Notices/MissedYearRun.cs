using Microsoft.Extensions.Options;
using TeamsIsms.Actions;
using TeamsIsms.Actions.Notices;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Opens a nonconformity when the policy's year passed without a review (rules 4.8).</summary>
internal sealed class MissedYearRun(ReviewTable table, ActionTable actions, IOptions<ActionOptions> options) : IReviewLookRun
{
    public async Task LookAsync(IReadOnlyList<Review> reviews, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var last = ReviewDates.LastHeld(reviews);
        if (ReviewDates.Urgency(last, Taipei.Day(now)) != ReviewUrgency.Missed
            || reviews.FirstOrDefault(review => review is { Kind: ReviewKind.Yearly, Nonconformity: null } && review.Status.IsAhead()) is not { } late)
        {
            return;
        }

        var act = new Act(TrailActor.System("DueWork"), now);
        var wanted = MissedYear.Of(late, last!.Value); // missed: there was one
        var opened = await actions.AddAsync(
            $"missed|{late.Id}",
            id => OpenAction.Decide(id, wanted, new ActionActor(Guid.Empty, []), options.Value, act),
            (changes, action) => changes.Owe(action, now),
            act,
            cancellationToken);
        if (opened.Value is { } action)
        {
            await table.ActAsync(
                late.Id, file => MissedYear.Note(file, action.Id.ToString(), act), (changes, next) => changes.Owe(next.Review, now), act, cancellationToken);
        }
    }
}
