using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>A campaign that is called off, and one that a new revision replaces.</summary>
public sealed class CampaignEndScenarioTests(SandboxFixture fixture) : CampaignScenario(fixture)
{
    private const string Number = "ISMS-P-202";

    [Theory]
    [InlineData("zh-TW")]
    public async Task A_cancelled_campaign_asks_nobody_any_more(string locale)
    {
        var id = await Stage.StartAsync(locale);
        var campaign = await Stage.CampaignAsync(id);

        var bare = await Stage.TapAsync(Stage.Manager, locale, "campaign.cancel", id);
        var cancelled = await Stage.TapAsync(Stage.Manager, locale, "campaign.cancel", id, ("reason", "文件撤回"));
        await SandboxControl.EventuallyAsync(async () => (await Stage.FiguresAsync(campaign)).Cancelled == campaign.People, Stop);
        var late = await Stage.TapAsync(Stage.Staff, locale, "campaign.open", id);

        Assert.Equal(Approval(locale, "ReasonNeeded"), bare.Words);
        Assert.Contains(Card(locale, "ProgressCancelled"), cancelled.Words, StringComparison.Ordinal);
        Assert.False(late.Offers("campaign.acknowledge"));
        var trail = await Stage.TrailAsync();
        Assert.Equal(TrailKinds.CampaignCancelled, trail.Kinds($"campaign/{id}").Last(kind => kind != TrailKinds.CampaignReported));
        Assert.Equal(TrailKinds.AcknowledgementEnded, trail.Kinds($"ack/{id}/{Stage.Staff:N}")[^1]);
    }

    [Theory]
    [InlineData("en-US")]
    public async Task A_new_revision_replaces_the_campaign_of_the_old_one(string locale)
    {
        var reader = await Stage.ReaderAsync(locale);
        await Stage.PublishAsync(Number, "2.0", $"第二版 {locale} {Guid.CreateVersion7(await Stage.Control.NowAsync(Stop))}");
        var old = await Stage.StartAsync(locale, ("document", Number), ("mustOpen", "false"));
        var card = await Stage.SeesAsync(reader, old, "campaign.acknowledge");
        var receipt = await Stage.PressAsync(reader, locale, card, "campaign.acknowledge");
        await Stage.PublishAsync(Number, "2.1", $"修訂 {old}");

        var current = await Stage.StartAsync(locale, ("document", Number));

        var campaign = await Stage.CampaignAsync(old);
        Assert.Contains("ACK-", receipt.Words, StringComparison.Ordinal);
        await SandboxControl.EventuallyAsync(async () => (await Stage.FiguresAsync(campaign)).Superseded == campaign.People, Stop);
        Assert.Equal(current, (await Stage.CampaignAsync(old)).Successor.ToString());
        await Stage.SeesAsync(reader, current, "campaign.open");
        await SandboxControl.EventuallyAsync(async () => (await CardAsync(reader, card)).Contains(Card(locale, "Superseded"), StringComparison.Ordinal), Stop);
        foreach (var person in (Guid[])[reader, Stage.UnitHead])
        {
            var stale = await Stage.TapAsync(person, locale, "campaign.acknowledge", old);
            Assert.Contains(Card(locale, "Superseded"), stale.Words, StringComparison.Ordinal);
            Assert.Equal(current, (string?)CampaignAnswer.Data(stale.Json["value"], "campaign.card")?["id"]);
        }

        Assert.Contains(TrailKinds.CampaignSuperseded, (await Stage.TrailAsync()).Kinds($"campaign/{old}"));
    }

    /// <summary>What a message says by now.</summary>
    private async Task<string> CardAsync(Guid person, SandboxMessage message) =>
        (await Stage.Control.ChatAsync(person, Stop)).Single(now => now.ActivityId == message.ActivityId).Words;
}
