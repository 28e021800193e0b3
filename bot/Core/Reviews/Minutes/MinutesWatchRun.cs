using TeamsIsms.Reviews.Cards;
using TeamsIsms.Reviews.Notices;
using TeamsIsms.Storage;

namespace TeamsIsms.Reviews.Minutes;

/// <summary>
/// Freezes what an interruption left approved and not frozen; and once a day reads frozen files again: a change of one is told to the
/// security managers and the chair, once for each content that is found.
/// </summary>
internal sealed class MinutesWatchRun(
    ReviewTable table, FreezeMinutesRun freeze, MinutesFileRun files, PeopleTable people, ChatCardRun cards) : IReviewLookRun
{
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    private DateTimeOffset _looked = DateTimeOffset.MinValue;

    public async Task LookAsync(IReadOnlyList<Review> reviews, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var review in reviews.Where(review => review.Status == ReviewStatus.MinutesApproved))
        {
            if (await table.FindAsync(review.Id, cancellationToken) is { } approved)
            {
                await freeze.RunAsync(approved, now, cancellationToken);
            }
        }

        if (now - _looked < Pause)
        {
            return;
        }

        _looked = now;
        foreach (var review in reviews)
        {
            if (review is { Frozen: { } frozen, File: { } file }
                && (await files.HashAsync(file, cancellationToken)).Value is { } sha256
                && sha256 != frozen.Sha256)
            {
                await TellAsync(review, frozen, sha256, cancellationToken);
            }
        }
    }

    private async Task TellAsync(Review review, FrozenMinutes frozen, string sha256, CancellationToken cancellationToken)
    {
        var managers = await people.WithRoleAsync(Role.SecurityManager, cancellationToken);
        foreach (var person in managers.Select(manager => manager.Id).Concat(review.Chair is { } chair ? [chair] : []).Distinct())
        {
            await cards.TellAsync(
                new CardShelf(TableNames.Reviews, $"minutes.{review.Id}", "card|"),
                $"changed.{(sha256.Length > 0 ? sha256[..16] : "gone")}",
                person,
                culture => MinutesChangedCard.Draw(review.Id, frozen, sha256, culture),
                cancellationToken);
        }
    }
}
