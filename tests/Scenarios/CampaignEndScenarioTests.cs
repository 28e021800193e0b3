using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>A campaign that is called off.</summary>
[Collection(SandboxCollection.Name)]
public sealed class CampaignEndScenarioTests(SandboxFixture fixture)
{
    private readonly CampaignStage _stage = new(fixture.Sandbox);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_cancelled_campaign_asks_nobody_any_more(string locale)
    {
        var id = await _stage.StartAsync(locale);
        var campaign = await _stage.CampaignAsync(id);

        var bare = await _stage.TapAsync(_stage.Manager, locale, "campaign.cancel", id);
        var cancelled = await _stage.TapAsync(_stage.Manager, locale, "campaign.cancel", id, ("reason", "文件撤回"));
        await SandboxControl.EventuallyAsync(async () => (await _stage.FiguresAsync(campaign)).Cancelled == campaign.People, Stop);
        var late = await _stage.TapAsync(_stage.Staff, locale, "campaign.open", id);

        Assert.Equal(CampaignStage.Say(locale, ApprovalWords.Text, "ReasonNeeded"), bare.Words);
        Assert.Contains(Card(locale, "ProgressCancelled"), cancelled.Words, StringComparison.Ordinal);
        Assert.False(late.Offers("campaign.acknowledge"));
        var trail = await _stage.TrailAsync();
        Assert.Equal(TrailKinds.CampaignCancelled, trail.Kinds($"campaign/{id}").Last(kind => kind != TrailKinds.CampaignReported));
        Assert.Equal(TrailKinds.AcknowledgementEnded, trail.Kinds($"ack/{id}/{_stage.Staff:N}")[^1]);
    }

    private static string Card(string locale, string key) => CampaignStage.Say(locale, CampaignCardWords.Text, key);
}
