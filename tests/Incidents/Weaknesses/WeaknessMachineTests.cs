using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Incidents.Weaknesses;

public sealed class WeaknessMachineTests
{
    public static TheoryData<string> Events() => [.. WeaknessMachine.Rules.Select(rule => rule.Event)];

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_state_and_every_person_get_what_the_rules_say(string step)
    {
        var rule = WeaknessMachine.Rules.Single(rule => rule.Event == step);

        Assert.Empty(
            from status in Enum.GetValues<WeaknessStatus>()
            from seat in Enum.GetValues<Seat>()
            let weakness = Seats.Seated(WeaknessMachine.In(status), seat)
            let got = Said(WeaknessMachine.Take(weakness, step, Seats.Actor(seat)))
            let expected = Expected(rule, status, seat)
            where got != expected
            select $"{status} {step} {seat}: expected {expected}, got {got}");
    }

    /// <summary>Who may decide is on the request, so the table is another: the chair that was asked, and nobody else.</summary>
    [Theory]
    [InlineData("approveAcceptance", WeaknessStatus.Accepted, WeaknessStatus.RiskAccepted)]
    [InlineData("approveAcceptance", WeaknessStatus.InTreatment, WeaknessStatus.RiskAccepted)]
    [InlineData("rejectAcceptance", WeaknessStatus.Accepted, WeaknessStatus.Accepted)]
    [InlineData("rejectAcceptance", WeaknessStatus.InTreatment, WeaknessStatus.InTreatment)]
    public void Only_the_chair_that_was_asked_decides_about_a_risk(string step, WeaknessStatus from, WeaknessStatus to)
    {
        var asked = WeaknessMachine.In(from) with { Acceptance = Some.Acceptance };

        Assert.All(Enum.GetValues<Seat>(), seat => Assert.Equal(
            seat switch
            {
                Seat.Chair => to.ToString(),
                Seat.Manager or Seat.Owner => nameof(SecondPersonNeeded),
                Seat.Handler or Seat.SecondHandler or Seat.ManagerWhoHandled or Seat.ManagerWhoReported or Seat.Reporter => nameof(NotAnApprover),
                _ => nameof(UnknownCase),
            },
            Said(WeaknessMachine.Take(Seats.Seated(asked, seat), step, Seats.Actor(seat)))));
    }

    [Theory]
    [InlineData("approveAcceptance")]
    [InlineData("rejectAcceptance")]
    public void Without_a_request_nobody_decides_about_a_risk(string step) =>
        Assert.All(
            from status in Enum.GetValues<WeaknessStatus>()
            from seat in Enum.GetValues<Seat>()
            select WeaknessMachine.Take(Seats.Seated(WeaknessMachine.In(status), seat), step, Seats.Actor(seat)),
            outcome => Assert.True(outcome.Refusal is UnknownCase or NothingProposed));

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_refusal_says_why_in_both_languages(string step) =>
        Assert.All(
            from status in Enum.GetValues<WeaknessStatus>()
            from seat in Enum.GetValues<Seat>()
            let refusal = WeaknessMachine.Take(Seats.Seated(WeaknessMachine.In(status), seat), step, Seats.Actor(seat)).Refusal
            where refusal is not null
            from culture in Languages.All
            select refusal.Say(culture),
            sentence => Assert.Matches(@"\S[。.]$", sentence));

    [Fact]
    public void A_risk_acceptance_that_runs_out_brings_the_weakness_back_and_nothing_else_does()
    {
        var after = new Act("s:DueWork", Taipei.At(new DateOnly(2027, 6, 4), new TimeOnly(0, 0)));

        foreach (var status in Enum.GetValues<WeaknessStatus>())
        {
            var outcome = AcceptRisk.Expire(WeaknessMachine.In(status) with { Acceptance = Some.Acceptance }, after);

            Assert.Equal(
                status == WeaknessStatus.RiskAccepted ? "Accepted" : nameof(CaseMovedOn),
                Said(outcome));
        }
    }

    private static string Said(Outcome<WeaknessStep> outcome) => outcome switch
    {
        { Value: { } step } => step.Next.Status.ToString(),
        { Refusal: CaseMovedOn } => nameof(CaseMovedOn),
        _ => outcome.Refusal!.GetType().Name, // no value: refused
    };

    private static string Expected(WeaknessMachine.Rule rule, WeaknessStatus status, Seat seat) => rule switch
    {
        _ when seat != Seat.Owner && (Seats.IsStranger(seat) || seat == Seat.Commander) => nameof(UnknownCase),
        _ when !rule.Allows(seat) && !rule.Bars(seat) => nameof(RoleNeeded),
        _ when rule.To(status) is null => nameof(CaseMovedOn),
        _ when rule.Bars(seat) => nameof(SecondPersonNeeded),
        _ => rule.To(status)!.Value.ToString(), // checked above
    };
}
