using TeamsIsms.Teams;

namespace TeamsIsms.Tests.Teams;

public sealed class ChannelPlaceTests
{
    [Theory]
    [InlineData("19:a@thread.tacv2;messageid=17", "19:a@thread.tacv2", "17")]
    [InlineData("19:a@thread.tacv2", "19:a@thread.tacv2", null)]
    public void A_conversation_of_a_channel_is_taken_apart_and_put_together(string conversation, string channel, string? root)
    {
        var place = ChannelPlace.Of(conversation);

        Assert.Equal(new ChannelPlace(channel, root), place);
        Assert.Equal(conversation, place.ConversationId);
    }
}
