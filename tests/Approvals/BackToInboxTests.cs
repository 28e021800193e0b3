using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Tests.Approvals;

public sealed class BackToInboxTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void The_way_back_is_the_last_button_as_long_as_there_is_room_for_one(int buttons, bool isAction)
    {
        var card = CardGrammar.Card(
            Languages.Chinese,
            new CardHead(ContainerStyle.Accent, "簽核", "政策"),
            [CardGrammar.Sentence("請核准")],
            Enumerable.Range(0, buttons).Select(number => CardGrammar.Secondary($"{number}", $"verb.{number}")));

        var led = BackToInbox.On(card, Languages.Chinese);

        var back = isAction ? led.Actions?[^1] : Assert.IsType<ActionSet>(led.Body[^1]).Actions[0];
        Assert.Equal("approval.inbox", Assert.IsType<ActionExecute>(back).Verb);
        Assert.Equal(isAction ? buttons + 1 : buttons, led.Actions?.Count);
    }
}
