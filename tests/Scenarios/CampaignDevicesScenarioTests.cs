using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>A client shows the answer to a tap for itself alone. What the person's other devices show is the message.</summary>
public sealed class CampaignDevicesScenarioTests(SandboxFixture fixture) : CampaignScenario(fixture)
{
    private readonly SandboxProcess _sandbox = fixture.Sandbox;

    [Theory]
    [InlineData("en-US")]
    public async Task What_is_answered_from_a_list_shows_on_the_card_that_asked(string locale)
    {
        var reader = await Stage.ReaderAsync(locale);
        var id = await Stage.StartAsync(locale);
        var asked = await Stage.SeesAsync(reader, id, "campaign.open");
        await Stage.Control.SayAsync(reader, "待辦", Stop);
        var list = await Stage.Control.SeesAsync(
            reader, message => message.ActivityId != asked.ActivityId && message.Words.Contains(Card(locale, "TasksKicker"), StringComparison.Ordinal), Stop);
        var before = await Stage.Control.LastRequestAsync(Stop);

        await Stage.PressAsync(reader, locale, list, "campaign.open", ("id", id));
        await ShowsAsync(reader, asked, card => CampaignAnswer.Data(card.Card, "campaign.acknowledge") is not null);
        var tapped = (await Stage.Control.ChatAsync(reader, Stop)).Single(message => message.ActivityId == list.ActivityId);
        await Stage.PressAsync(reader, locale, tapped, "campaign.acknowledge");

        await ShowsAsync(reader, asked, card => card.Words.Contains(Card(locale, "ReceiptKicker"), StringComparison.Ordinal));
        await SandboxControl.EventuallyAsync(async () => await UpdatesAsync(list, before) == 1, Stop);
        Assert.Equal(2, await UpdatesAsync(asked, before));
        await WireContract.CheckAsync(_sandbox);
    }

    private async Task<int> UpdatesAsync(SandboxMessage message, long since) => (await Stage.Control.RequestsAsync("connector", since, Stop))
        .Count(request => request.Method == "PUT" && request.Url.EndsWith($"/{message.ActivityId}", StringComparison.Ordinal));

    private Task ShowsAsync(Guid person, SandboxMessage message, Func<SandboxMessage, bool> shown) => SandboxControl.EventuallyAsync(
        async () => shown((await Stage.Control.ChatAsync(person, Stop)).Single(now => now.ActivityId == message.ActivityId)), Stop);
}
