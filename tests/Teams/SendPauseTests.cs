using TeamsIsms.Teams;

namespace TeamsIsms.Tests.Teams;

public sealed class SendPauseTests
{
    [Fact]
    public void A_busy_service_says_itself_how_long_to_wait() => Assert.Equal(
        (TimeSpan.FromSeconds(30), SendPause.Busy),
        (SendPause.After(SendVerdict.TryAgain, TimeSpan.FromSeconds(30)), SendPause.After(SendVerdict.TryAgain, asked: null)));

    [Fact]
    public void What_may_have_arrived_waits_longer_than_what_did_not() =>
        Assert.True(SendPause.After(SendVerdict.Uncertain, asked: null) > SendPause.Busy);

    [Theory]
    [InlineData(SendVerdict.Delivered)]
    [InlineData(SendVerdict.Blocked)]
    [InlineData(SendVerdict.ConversationGone)]
    [InlineData(SendVerdict.Misconfigured)]
    public void What_repeating_cannot_change_is_not_repeated(SendVerdict verdict) =>
        Assert.Null(SendPause.After(verdict, TimeSpan.FromSeconds(1)));

    [Fact]
    public void The_longer_pause_is_kept_and_none_is_the_shortest()
    {
        var (one, two) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));

        Assert.Equal((two, two, one, one), (SendPause.Longer(one, two), SendPause.Longer(two, one), SendPause.Longer(null, one), SendPause.Longer(one, null)));
        Assert.Null(SendPause.Longer(null, null));
    }
}
