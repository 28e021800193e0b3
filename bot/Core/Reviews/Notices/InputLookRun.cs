using TeamsIsms.Reviews.Inputs;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Opens the inputs three weeks before a meeting, reminds of those that are missing, and lets the pack go out.</summary>
internal sealed class InputLookRun(ReviewTable table, ReviewSightRun sights) : IReviewLookRun
{
    public async Task LookAsync(IReadOnlyList<Review> reviews, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = Taipei.Day(now);
        foreach (var review in reviews)
        {
            if (InputReminders.IsToOpen(review, today))
            {
                await OpenAsync(review.Id, reviews, now, cancellationToken);
            }
            else if (InputReminders.Due(review, today) is { } reminder)
            {
                await table.NoteAsync(
                    review.Id,
                    read => InputReminders.Due(read, today) == reminder ? InputReminders.Told(read, reminder) : null,
                    (changes, told) => changes.Owe(told, now, reminder),
                    cancellationToken);
            }
        }
    }

    private async Task OpenAsync(ReviewId id, IReadOnlyList<Review> reviews, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var last = InputOwners.Before(reviews) is { } before && await table.FindAsync(before, cancellationToken) is { } file ? file.Inputs : [];
        var here = await sights.HereAsync(last.Select(input => input.Owner).OfType<Guid>(), cancellationToken);
        var act = new Act(TrailActor.System("DueWork"), now);
        await table.ActAsync(
            id,
            loaded => GatherInputs.Open(loaded, InputOwners.From(last, here), ReviewActor.System, act),
            (changes, next) => changes.Owe(next.Review, now),
            act,
            cancellationToken); // a refusal means that it was opened or moved meanwhile
    }
}
