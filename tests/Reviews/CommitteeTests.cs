using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews;

public sealed class CommitteeTests
{
    private static readonly DateOnly Today = Taipei.Day(Some.Now);
    private static readonly ReviewActor Manager = Some.ReviewManager;

    [Fact]
    public void Terms_tell_who_sits_and_whoever_left_is_shown()
    {
        var committee = Some.Committee with
        {
            Seats = [.. Some.Committee.Seats, new CommitteeSeat(Some.InputOwner.Person, null, false, new DateOnly(2027, 1, 1), null)],
        };
        HashSet<Guid> here = [Some.Chair, Some.SeatHolder.Person, Some.SeatDeputy.Person, Some.OtherHolder.Person];

        Assert.Equal(3, committee.On(Today).Count);
        Assert.True(committee.On(Today)[0].IsChair);
        Assert.Equal(3, committee.On(new DateOnly(2028, 1, 1)).Count);
        Assert.Equal([Some.Chair], committee.Gone(Today, here).Select(seat => seat.Holder)); // the deputy left
        Assert.Empty(committee.Gone(Today, new HashSet<Guid>(here) { Some.ChairDeputy.Person }));
    }

    [Fact]
    public void Only_the_security_manager_changes_the_register_and_nobody_sits_or_chairs_twice()
    {
        var seat = new CommitteeSeat(Some.InputOwner.Person, null, IsChair: false, Today, null);

        Assert.Equal(4, Appoint(seat).Value!.Next.Seats.Count); // the manager may
        Assert.IsType<ReviewManagerNeeded>(
            AppointCommittee.Appoint(Some.Committee, seat, Some.ReviewChair, Some.ReviewAct(Some.ReviewChair)).Refusal);
        Assert.IsType<SeatedAlready>(Appoint(seat with { Holder = Some.SeatHolder.Person }).Refusal);
        Assert.NotNull(Appoint(seat with { Holder = Some.SeatHolder.Person, From = new DateOnly(2028, 1, 1) }).Value);
        Assert.IsType<ChairedAlready>(Appoint(seat with { IsChair = true }).Refusal);
        Assert.IsType<TermNeeded>(Appoint(seat with { Until = Today.AddDays(-1) }).Refusal);
        Assert.IsType<DeputyIsHolder>(Appoint(seat with { Deputy = seat.Holder }).Refusal);
    }

    [Fact]
    public void A_chair_follows_another_whose_term_ended()
    {
        var act = Some.ReviewAct(Manager);
        var ended = AppointCommittee.EndTerm(Some.Committee, Some.Chair, Today, Manager, act).Value!.Next; // the manager may
        var next = new CommitteeSeat(Some.InputOwner.Person, null, IsChair: true, Today.AddDays(1), null);
        var deputed = AppointCommittee.Depute(Some.Committee, Some.OtherHolder.Person, Some.SeatDeputy.Person, Manager, act);

        Assert.Equal(
            Some.InputOwner.Person,
            AppointCommittee.Appoint(ended, next, Manager, act).Value!.Next.On(Today.AddDays(1))[0].Holder); // the manager may
        Assert.Equal(Some.SeatDeputy.Person, deputed.Value!.Next.Seats[2].Deputy); // as above
        Assert.IsType<UnknownSeat>(AppointCommittee.Depute(Some.Committee, Some.InputOwner.Person, null, Manager, act).Refusal);
        Assert.IsType<TermNeeded>(AppointCommittee.EndTerm(Some.Committee, Some.Chair, null, Manager, act).Refusal);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(null, true)]
    public void A_quorum_is_a_number_of_seats_that_there_are(int? needed, bool isTaken)
    {
        var outcome = AppointCommittee.SetQuorum(Some.Committee, needed, Manager, Some.ReviewAct(Manager));

        Assert.Equal(isTaken, outcome.Value is not null);
        Assert.All(Languages.All, culture => Assert.Matches(@"\S[。.]$", new QuorumOutOfRange().Say(culture)));
    }

    private static Outcome<CommitteeStep> Appoint(CommitteeSeat seat) =>
        AppointCommittee.Appoint(Some.Committee, seat, Manager, Some.ReviewAct(Manager));
}
