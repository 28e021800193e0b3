using TeamsIsms.Operation.Poison;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Operation;

public sealed class AnswerPoisonTests
{
    private static readonly Guid By = Some.Person.Id;
    private static readonly Act Act = Act.By(By, Some.Now, "activity-1");

    [Fact]
    public void A_message_is_put_back_by_somebody_at_a_time()
    {
        var step = AnswerPoison.Decide(Some.Poison, PoisonVerdict.Requeued, null, By, Act).Value!; // may

        Assert.Equal(new PoisonAnswer(PoisonVerdict.Requeued, By, Some.Now), step.Next.Answer);
        Assert.Equal(TrailKinds.PoisonRequeued, step.Event.Kind);
        Assert.Equal($"u:{By}", step.Event.Actor);
    }

    [Fact]
    public void A_second_tap_says_when_the_first_was()
    {
        var earlier = new PoisonAnswer(PoisonVerdict.Dropped, By, Some.Now.AddMinutes(-3));

        Assert.Equal(
            new PoisonAnswered(earlier),
            AnswerPoison.Decide(Some.Poison with { Answer = earlier }, PoisonVerdict.Requeued, null, By, Act).Refusal);
    }

    [Fact]
    public void A_queue_of_a_former_version_takes_nothing_back_but_its_message_can_be_dropped()
    {
        var former = Some.Poison with { Queue = "former-notice" };

        Assert.Equal(new UnknownPoisonQueue("former-notice"), AnswerPoison.Decide(former, PoisonVerdict.Requeued, null, By, Act).Refusal);
        Assert.Equal("不再需要", AnswerPoison.Decide(former, PoisonVerdict.Dropped, " 不再需要 ", By, Act).Value!.Event.Detail.Reason); // may
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Nothing_is_dropped_without_a_reason(string? reason) =>
        Assert.IsType<DropReasonNeeded>(AnswerPoison.Decide(Some.Poison, PoisonVerdict.Dropped, reason, By, Act).Refusal);

    [Fact]
    public void What_fails_again_waits_for_an_answer_again_and_keeps_its_trail()
    {
        var answered = Some.Poison with { Answer = new PoisonAnswer(PoisonVerdict.Requeued, By, Some.Now), Trail = new TrailHead(1, "hash") };

        var again = answered.Again(Some.Now.AddHours(1));

        Assert.Null(again.Answer);
        Assert.Equal(2, again.Times);
        Assert.Equal((answered.Subject, answered.Trail), (again.Subject, again.Trail));
    }
}
