namespace TeamsIsms.Reviews;

/// <summary>Whom the cards of a review name.</summary>
internal static class ReviewPeople
{
    public static IEnumerable<Guid> Of(ReviewFile file) =>
    [
        .. file.Review.Seats.SelectMany(seat => Both(seat.Holder, seat.Deputy)),
        .. file.Review.Votes.Select(vote => vote.By),
        .. file.Review.Secretaries,
        .. file.Review.Followed.Select(followed => followed.By),
        .. file.Inputs.SelectMany(input => Both(input.Owner, input.Content?.By)),
        .. file.Decisions.Concat(file.OtherDecisions).Select(decision => decision.Owner),
    ];

    public static IEnumerable<Guid> Of(Committee committee) => committee.Seats.SelectMany(seat => Both(seat.Holder, seat.Deputy));

    private static IEnumerable<Guid> Both(params Guid?[] people) => people.OfType<Guid>();
}
