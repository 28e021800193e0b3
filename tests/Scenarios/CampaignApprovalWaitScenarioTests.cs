using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Approvers who take their time. The clock moves, so the sandbox is nobody else's.</summary>
public sealed class CampaignApprovalWaitScenarioTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private readonly CampaignStage _stage = new(fixture.Sandbox);
    private readonly CampaignClock _clock = new(fixture.Sandbox.Control);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-TW")]
    public async Task An_approver_is_reminded_twice_and_then_the_committee_is_asked_too(string locale)
    {
        var monday = await _clock.SummerAsync();
        await _clock.ToAsync(monday);
        foreach (var person in (Guid[])[_stage.Chair, _stage.UnitHead])
        {
            await _stage.Control.SayAsync(person, $"language {locale}", Stop);
        }

        var id = await _stage.SubmitAsync(locale);
        await AskedAsync(id, 1);

        // the second and the fifth working day
        foreach (var (day, cards) in ((int, int)[])[(2, 2), (7, 3)])
        {
            await _clock.ToAsync(monday.AddDays(day - 1));
            await _stage.ServedAsync(QueueNames.CampaignNotice);
            Assert.Equal(cards - 1, await CardsAsync(_stage.Chair, id));
            await _clock.ToAsync(monday.AddDays(day));
            await AskedAsync(id, cards);
        }

        Assert.Equal(0, await CardsAsync(_stage.UnitHead, id));
        await _clock.ToAsync(monday.AddDays(9));
        await _clock.PassAsync(async () => await CardsAsync(_stage.UnitHead, id) == 1);
        var asked = await _stage.SeesAsync(_stage.UnitHead, id, "approval.approve");
        await _stage.PressAsync(_stage.UnitHead, locale, asked, "approval.approve");

        Assert.Contains(CampaignStage.Say(locale, CampaignCardWords.Text, "ApprovalAsk"), asked.Words, StringComparison.Ordinal);
        await _clock.PassAsync(async () => await CardsAsync(_stage.Chair, id) == 0);
        await _stage.DeliveredAsync(id);
        Assert.Equal(
            TrailActor.Person(_stage.UnitHead), (await _stage.TrailAsync()).Actor($"campaign/{id}", TrailKinds.CampaignApproved));
        await _stage.TapAsync(_stage.Manager, locale, "campaign.cancel", id, ("reason", "試過了"));
    }

    private Task AskedAsync(string id, int cards) => _clock.PassAsync(async () => await CardsAsync(_stage.Chair, id) == cards);

    /// <summary>How many messages of a person's chat still ask for the approval.</summary>
    private async Task<int> CardsAsync(Guid person, string id) => (await _stage.Control.ChatAsync(person, Stop)).Count(message =>
        CampaignAnswer.Data(message.Card, "approval.approve") is { } data && (string?)data["id"] == id);
}
