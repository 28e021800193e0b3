using System.Globalization;

namespace TeamsIsms.Reviews;

/// <summary>The security manager keeps the committee's register.</summary>
public static class AppointCommittee
{
    public static Outcome<CommitteeStep> Appoint(Committee committee, CommitteeSeat seat, ReviewActor by, Act act) => committee switch
    {
        _ when Refuse(by) is { } refusal => refusal,
        _ when seat.Until < seat.From => new TermNeeded(),
        _ when seat.Deputy == seat.Holder => new DeputyIsHolder(),
        _ when committee.Seats.Count >= ReviewLimits.MostSeats => new TooManySeats(ReviewLimits.MostSeats),
        _ when committee.Seats.Any(other => other.Holder == seat.Holder && other.Meets(seat)) => new SeatedAlready(),
        _ when seat.IsChair && committee.Seats.Any(other => other.IsChair && other.Meets(seat)) => new ChairedAlready(),
        _ => Step(committee, committee with { Seats = [.. committee.Seats, seat] }, Say(seat), act),
    };

    /// <summary>Names another deputy, or none.</summary>
    public static Outcome<CommitteeStep> Depute(
        Committee committee, Guid holder, Guid? deputy, ReviewActor by, Act act) => Change(
        committee,
        holder,
        seat => deputy == seat.Holder ? new DeputyIsHolder() : seat with { Deputy = deputy },
        by,
        act);

    /// <param name="last">The last day of the term; it may be past, as for somebody who left.</param>
    public static Outcome<CommitteeStep> EndTerm(Committee committee, Guid holder, DateOnly? last, ReviewActor by, Act act) => Change(
        committee,
        holder,
        seat => last is not { } day || day < seat.From ? new TermNeeded() : seat with { Until = day },
        by,
        act);

    /// <param name="needed">How many seats must be taken; null for more than half.</param>
    public static Outcome<CommitteeStep> SetQuorum(Committee committee, int? needed, ReviewActor by, Act act) => committee switch
    {
        _ when Refuse(by) is { } refusal => refusal,
        _ when needed is < 1 || needed > Math.Max(1, committee.On(Taipei.Day(act.At)).Count) => new QuorumOutOfRange(),
        _ => Step(
            committee, committee with { Needed = needed }, string.Create(CultureInfo.InvariantCulture, $"quorum {needed}"), act),
    };

    private static Outcome<CommitteeStep> Change(
        Committee committee, Guid holder, Func<CommitteeSeat, Outcome<CommitteeSeat>> change, ReviewActor by, Act act)
    {
        if (Refuse(by) is { } refusal)
        {
            return refusal;
        }

        // The newest term: an earlier one of the same person is history.
        return committee.Seats.Where(seat => seat.Holder == holder).MaxBy(seat => seat.From) is not { } found
            ? new UnknownSeat()
            : change(found).Match<Outcome<CommitteeStep>>(
                next => Step(
                    committee,
                    committee with { Seats = [.. committee.Seats.Select(seat => seat == found ? next : seat)] },
                    Say(next),
                    act),
                refused => refused);
    }

    private static ReviewManagerNeeded? Refuse(ReviewActor by) => by.IsManager ? null : new ReviewManagerNeeded();

    private static CommitteeStep Step(Committee before, Committee next, string note, Act act) => new(
        next with { Trail = before.Trail },
        new TrailEvent(TrailKinds.CommitteeChanged, Committee.Subject, act.Actor, new TrailDetail(Activity: act.Activity, Note: note)));

    private static string Say(CommitteeSeat seat) => string.Create(
        CultureInfo.InvariantCulture,
        $"{TrailActor.Person(seat.Holder)} deputy {seat.Deputy} chair {seat.IsChair} {seat.From:yyyy-MM-dd}..{seat.Until:yyyy-MM-dd}");
}
