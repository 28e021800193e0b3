using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>A campaign that is called off, and one that a new revision replaces.</summary>
[Collection(SandboxCollection.Name)]
public sealed class CampaignEndScenarioTests(SandboxFixture fixture)
{
    private const string Number = "ISMS-P-202";

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

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_new_revision_replaces_the_campaign_of_the_old_one(string locale)
    {
        await _stage.PublishAsync(Number, "2.0", $"第二版 {locale} {Guid.CreateVersion7(await _stage.Control.NowAsync(Stop))}");
        var old = await _stage.StartAsync(locale, ("document", Number), ("mustOpen", "false"));
        var receipt = await _stage.TapAsync(_stage.Staff, locale, "campaign.acknowledge", old);
        await _stage.PublishAsync(Number, "2.1", $"修訂 {old}");

        var current = await _stage.StartAsync(locale, ("document", Number));

        var campaign = await _stage.CampaignAsync(old);
        Assert.Contains("ACK-", receipt.Words, StringComparison.Ordinal);
        await SandboxControl.EventuallyAsync(async () => (await _stage.FiguresAsync(campaign)).Superseded == campaign.People, Stop);
        Assert.Equal(current, (await _stage.CampaignAsync(old)).Successor.ToString());
        foreach (var person in (Guid[])[_stage.Staff, _stage.UnitHead])
        {
            var stale = await _stage.TapAsync(person, locale, "campaign.acknowledge", old);
            Assert.Contains(Card(locale, "Superseded"), stale.Words, StringComparison.Ordinal);
            await _stage.SeesAsync(person, current, "campaign.open");
        }

        await _stage.ReadsAsync(_stage.Staff, Card("zh-TW", "Superseded"));
        Assert.Contains(TrailKinds.CampaignSuperseded, (await _stage.TrailAsync()).Kinds($"campaign/{old}"));
    }

    private static string Card(string locale, string key) => CampaignStage.Say(locale, CampaignCardWords.Text, key);
}
