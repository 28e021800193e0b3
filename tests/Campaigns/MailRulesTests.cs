using TeamsIsms.Campaigns;
using TeamsIsms.Graph;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class MailRulesTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(2);

    [Fact]
    public void A_letter_counts_as_delivered_for_people_from_outside() =>
        Assert.Equal(new Mailed(Some.External.Person), Read(Some.External, MailVerdict.Accepted));

    [Fact]
    public void For_staff_the_reason_stays_beside_the_letter() => Assert.Equal(
        new NotReached(Some.Assignment.Person, "ConversationBlockedByUser", IsMailed: true), Read(Some.Assignment, MailVerdict.Accepted));

    [Theory]
    [InlineData(MailVerdict.TryAgain, false)]
    [InlineData(MailVerdict.Uncertain, true)]
    public void What_may_be_sent_again_waits(MailVerdict verdict, bool uncertain)
    {
        var waiting = Assert.IsType<Waiting>(Read(Some.External, verdict));

        Assert.Equal(uncertain, waiting.IsUncertain);
        Assert.True(waiting.NotBefore > Some.Now);
    }

    [Theory]
    [InlineData(MailVerdict.Refused)]
    [InlineData(MailVerdict.Misconfigured)]
    public void Without_a_letter_the_person_is_not_reached(MailVerdict verdict) =>
        Assert.False(Assert.IsType<NotReached>(Read(Some.External, verdict)).IsMailed);

    private static Posting Read(Assignment assignment, MailVerdict verdict) => MailRules.Read(
        assignment, new NotReached(assignment.Person, "ConversationBlockedByUser"), verdict, Some.Now, Pause);
}
