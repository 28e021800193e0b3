using TeamsIsms.Campaigns;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class PostRulesTests
{
    private static readonly TimeSpan Uncertain = TimeSpan.FromMinutes(2);

    private static readonly Assignment Pending = Some.Assignment with { Status = AssignmentStatus.Pending, Card = null, Attempts = 0 };

    [Fact]
    public void An_operators_mistake_makes_nobody_undeliverable()
    {
        foreach (var verdict in new[] { SendVerdict.Misconfigured, SendVerdict.Disabled })
        {
            var posting = Ask(new SendResult(verdict, Code: "BotNotRegistered"));

            Assert.Equal(Some.Now.AddMinutes(15), Assert.IsType<Waiting>(posting).NotBefore);
        }
    }

    [Theory]
    [InlineData(SendVerdict.Blocked, "ConversationBlockedByUser")]
    [InlineData(SendVerdict.TooLarge, "MessageSizeTooBig")]
    [InlineData(SendVerdict.Misconfigured, "BadSyntax")]
    public void A_refusal_of_one_person_is_final_and_has_its_reason(SendVerdict verdict, string code) =>
        Assert.Equal(new NotReached(Pending.Person, code), Ask(new SendResult(verdict, Code: code)));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 4)]
    [InlineData(2, 8)]
    [InlineData(9, 8)]
    public void A_post_without_an_answer_is_left_alone_longer_each_time(int attempts, int minutes)
    {
        var posting = PostRules.Asked(
            Pending with { Attempts = attempts }, Pending.Conversation!, new SendResult(SendVerdict.Uncertain), Some.Now, Uncertain);

        Assert.Equal(new Waiting(Pending.Person, Some.Now.AddMinutes(minutes), IsUncertain: true), posting);
    }

    [Fact]
    public void The_pause_the_service_asks_for_is_kept() =>
        Assert.Equal(
            new Waiting(Pending.Person, Some.Now.AddHours(1), IsUncertain: false),
            Ask(new SendResult(SendVerdict.TryAgain, RetryAfter: TimeSpan.FromHours(1))));

    [Fact]
    public void A_late_result_never_undoes_what_the_person_did()
    {
        var answered = Pending with { Status = AssignmentStatus.Acknowledged };

        Assert.Empty(Settle.Steps(answered, new NotReached(answered.Person, "ConversationBlockedByUser"), Some.Act));
        Assert.Null(Settle.Quietly(answered, new Waiting(answered.Person, Some.Now, IsUncertain: true)));
        Assert.Equal(
            AssignmentStatus.Acknowledged,
            Assert.Single(Settle.Steps(answered, new Arrived(answered.Person, Pending.Conversation!, "1", AssignmentStatus.Pending), Some.Act)).Next.Status);
    }

    [Fact]
    public void A_second_card_is_one_too_many()
    {
        var arrived = new Arrived(Pending.Person, Pending.Conversation!, "2", AssignmentStatus.Pending);

        Assert.True(Settle.IsSurplus(Pending with { Card = "1" }, arrived));
        Assert.False(Settle.IsSurplus(Pending with { Card = "2" }, arrived));
        Assert.Empty(Settle.Steps(Pending with { Card = "1" }, arrived, Some.Act));
    }

    private static Posting Ask(SendResult result) => PostRules.Asked(Pending, Pending.Conversation!, result, Some.Now, Uncertain);
}
