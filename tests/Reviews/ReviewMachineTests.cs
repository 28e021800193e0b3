using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews;

public sealed class ReviewMachineTests
{
    public static TheoryData<string> Events() => [.. ReviewMachine.Rules.Select(rule => rule.Event)];

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_state_and_every_person_get_what_the_rules_say(string step)
    {
        var rule = ReviewMachine.Rules.Single(rule => rule.Event == step);

        Assert.Empty(
            from status in Enum.GetValues<ReviewStatus>()
            from seat in Enum.GetValues<ReviewSeat>()
            let got = Said(ReviewMachine.Take(ReviewMachine.In(status), step, ReviewMachine.Actor(seat), Some.Now))
            let expected = Expected(rule, status, seat)
            where got != expected
            select $"{status} {step} {seat}: expected {expected}, got {got}");
    }

    [Theory]
    [InlineData("approve", ReviewStatus.MinutesApproved)]
    [InlineData("return", ReviewStatus.MinutesDraft)]
    public void Only_the_chair_decides_about_the_minutes_and_only_while_they_wait(string step, ReviewStatus to)
    {
        foreach (var seat in Enum.GetValues<ReviewSeat>())
        {
            var by = ReviewMachine.Actor(seat);

            Assert.Equal(
                seat switch
                {
                    ReviewSeat.Chair => to.ToString(),
                    ReviewSeat.Secretary => nameof(OwnRequest),
                    ReviewSeat.Administrator => nameof(ReviewAdministrator),
                    _ => nameof(NotAnApprover),
                },
                Said(ReviewMachine.Take(ReviewMachine.Waiting, step, by, Some.Now)));
            Assert.All(
                Enum.GetValues<ReviewStatus>().Where(status => status != ReviewStatus.MinutesDraft),
                status => Assert.IsType<UnknownApproval>(ReviewMachine.Take(ReviewMachine.In(status), step, by, Some.Now).Refusal));
        }

        Assert.IsType<AlreadyDecided>(
            ReviewMachine.Take(ReviewMachine.In(ReviewStatus.MinutesDraft), step, Some.ReviewChair, Some.Now).Refusal);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Nothing_of_the_minutes_changes_while_the_chair_reads_them(string step)
    {
        var rule = ReviewMachine.Rules.Single(rule => rule.Event == step);

        Assert.Equal(
            rule.To(ReviewStatus.MinutesDraft) is null ? nameof(ReviewMovedOn) : nameof(MinutesWait),
            Said(ReviewMachine.Take(
                ReviewMachine.Waiting, step, ReviewMachine.Actor(rule.Allows(ReviewSeat.Manager) ? ReviewSeat.Manager : Holder(rule)), Some.Now)));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_refusal_says_why_in_both_languages(string step) =>
        Assert.All(
            from status in Enum.GetValues<ReviewStatus>()
            from seat in Enum.GetValues<ReviewSeat>()
            let refusal = ReviewMachine.Take(ReviewMachine.In(status), step, ReviewMachine.Actor(seat), Some.Now).Refusal
            where refusal is not null
            from culture in Languages.All
            select refusal.Say(culture),
            sentence => Assert.Matches(@"\S[。.]$", sentence));

    private static ReviewSeat Holder(ReviewMachine.Rule rule) => rule.Allows(ReviewSeat.System) ? ReviewSeat.System : ReviewSeat.Chair;

    private static string Said(Outcome<ReviewStep> outcome) =>
        outcome.Value?.Next.Review.Status.ToString() ?? outcome.Refusal!.GetType().Name; // no value: refused

    private static string Expected(ReviewMachine.Rule rule, ReviewStatus status, ReviewSeat seat) => rule switch
    {
        _ when seat == ReviewSeat.Stranger => nameof(UnknownReview),
        { Event: "nothing" } when seat == ReviewSeat.DecisionOwner => nameof(UnknownReview), // there is no decision in that one
        _ when !rule.Allows(seat) => nameof(ReviewDutyNeeded),
        _ when rule.To(status) is null => nameof(ReviewMovedOn),
        _ => rule.To(status)!.Value.ToString(), // checked above
    };
}
