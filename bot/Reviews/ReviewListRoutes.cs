using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Reviews.Decisions;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Reviews;

/// <summary>The reviews that somebody has to do with.</summary>
internal static class ReviewListRoutes
{
    // Older ones are found by their number.
    private const int Newest = 8;

    /// <summary>The command, with the number of one review or without.</summary>
    public static Task<Answer> SayAsync(Turn turn, string text, CancellationToken cancellationToken) => ReviewId.Parse(text) is { } id
        ? ReviewTurn.WithAsync(turn, who => who.CardAsync(id, view: null, note: null, cancellationToken))
        : ListAsync(turn, cancellationToken);

    public static Task<Answer> ListAsync(Turn turn, CancellationToken cancellationToken) => ReviewTurn.WithAsync(
        turn,
        async who =>
        {
            var by = await who.Sights.ActorAsync(turn.Caller, cancellationToken);
            var committee = await who.Table.CommitteeAsync(cancellationToken);
            var here = await who.Sights.HereAsync(
                committee.Seats.SelectMany(seat => (Guid?[])[seat.Holder, seat.Deputy]).OfType<Guid>(), cancellationToken);
            var today = Taipei.Day(who.Now);
            return Answer.Card(ReviewListCard.Draw(
                new ReviewList(await SeenAsync(who, by, cancellationToken), by.IsManager ? committee.Gone(today, here) : [], by.IsManager, today)
                {
                    Late = LateDecisions.Of(
                        await who.Table.DecisionsAsync(cancellationToken), await who.Table.ListAsync(cancellationToken), by, today),
                    Form = Guid.CreateVersion7(who.Now).ToString("N"),
                },
                turn.Culture));
        });

    private static async Task<IReadOnlyList<Review>> SeenAsync(ReviewTurn who, ReviewActor by, CancellationToken cancellationToken)
    {
        var all = (await who.Table.ListAsync(cancellationToken)).Reverse().ToList();
        if (by.Roles.Any(ReviewAccess.Readers.Contains))
        {
            return all;
        }

        var seen = new List<Review>();
        foreach (var review in all.Take(Newest))
        {
            if (await who.Table.FindAsync(review.Id, cancellationToken) is { } file && ReviewAccess.Sees(file, by))
            {
                seen.Add(review);
            }
        }

        return seen;
    }
}
