using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Whoever cannot or will not acknowledge.</summary>
public sealed class CampaignExceptionScenarioTests(SandboxFixture fixture) : CampaignScenario(fixture)
{
    [Theory]
    [InlineData("zh-TW")]
    public async Task An_objection_reaches_the_managers_and_is_asked_again(string locale)
    {
        var id = await Stage.StartAsync(locale);
        var card = await Stage.SeesAsync(Stage.Staff, id, "campaign.decline");
        var reason = $"第六章與現行作業不符 {id[..8]}";

        var bare = await Stage.PressAsync(Stage.Staff, locale, card, "campaign.decline");
        var declined = await Stage.PressAsync(Stage.Staff, locale, card, "campaign.decline", ("reason", reason));
        var told = await Stage.SeesAsync(Stage.Manager, id, "campaign.reopen");
        await Stage.ReadsAsync(Stage.UnitHead, reason);
        var silent = await Stage.PressAsync(Stage.Manager, locale, told, "campaign.reopen");
        var reopened = await Stage.PressAsync(Stage.Manager, locale, told, "campaign.reopen", ("reason", "已說明"));
        var late = await Stage.PressAsync(Stage.Manager, locale, told, "campaign.reopen", ("reason", "再一次"));

        Assert.True(bare.IsSentence && silent.IsSentence);
        Assert.Contains(Card(locale, "DeclinedFigure"), declined.Words, StringComparison.Ordinal);
        Assert.False(reopened.Offers("campaign.reopen") || late.Offers("campaign.reopen"));
        await Stage.ReadsAsync(Stage.Staff, Say("zh-TW", "NoticeReopened"));
        var asked = await Stage.TapAsync(Stage.Staff, locale, "campaign.open", id);
        Assert.True(asked.Offers("campaign.acknowledge"));
        Assert.Equal(
            [
                TrailKinds.AcknowledgementDelivered, TrailKinds.AcknowledgementDeclined, TrailKinds.AcknowledgementReopened,
                TrailKinds.AcknowledgementOpened,
            ],
            (await Stage.TrailAsync()).Kinds($"ack/{id}/{Stage.Staff:N}"));
    }

    [Theory]
    [InlineData("en-US")]
    public async Task An_exemption_is_recommended_decided_and_ends_on_its_day(string locale)
    {
        var id = await Stage.StartAsync(locale);
        var card = await Stage.SeesAsync(Stage.Staff, id, "campaign.requestExemption");
        var today = Taipei.Day(await Stage.Control.NowAsync(Stop));
        (string, string?) until = ("until", CampaignStage.Date(today.AddDays(30)));

        var sent = await Stage.PressAsync(Stage.Staff, locale, card, "campaign.requestExemption", ("reason", "育嬰留停"));
        var toHead = await Stage.SeesAsync(Stage.UnitHead, id, "approval.approve");
        var own = await Stage.PressAsync(Stage.Staff, locale, toHead, "approval.approve", until);
        await Stage.PressAsync(Stage.UnitHead, locale, toHead, "approval.approve", ("reason", "屬實"));
        Assert.Equal(AssignmentStatus.ExemptionRequested, (await Stage.AssignmentAsync(id, Stage.Staff))!.Status);
        var (manager, toManager) = await DeciderAsync(id);
        var endless = await Stage.PressAsync(manager, locale, toManager, "approval.approve", ("until", null));
        var past = await Stage.PressAsync(manager, locale, toManager, "approval.approve", ("until", CampaignStage.Date(today.AddDays(-1))));
        await Stage.PressAsync(manager, locale, toManager, "approval.approve", until);

        Assert.Contains(Card(locale, "ExemptionRequested"), sent.Words, StringComparison.Ordinal);
        Assert.True(own.IsSentence);
        Assert.Equal(Say(locale, "ExemptionNeedsEnd"), endless.Words);
        Assert.Equal(Say(locale, "ExemptionNeedsEnd"), past.Words);
        await Stage.ReadsAsync(
            Stage.Staff, Say("zh-TW", "NoticeExempted", Taipei.Say(today.AddDays(30), Languages.Chinese)));
        var shown = await Stage.TapAsync(Stage.Staff, locale, "campaign.card", id);
        Assert.Contains(Card(locale, "ExemptedFigure"), shown.Words, StringComparison.Ordinal);
        Assert.Equal(1, (await Stage.FiguresAsync(await Stage.CampaignAsync(id))).Exempted);
        Assert.Equal(
            [
                TrailKinds.AcknowledgementDelivered, TrailKinds.AcknowledgementExemptionAsked,
                TrailKinds.AcknowledgementExemptionRecommended, TrailKinds.AcknowledgementExempted,
            ],
            (await Stage.TrailAsync()).Kinds($"ack/{id}/{Stage.Staff:N}"));
    }

    [Theory]
    [InlineData("zh-TW")]
    public async Task A_refused_exemption_leaves_the_duty_and_says_why(string locale)
    {
        var id = await Stage.StartAsync(locale);
        var card = await Stage.SeesAsync(Stage.Staff, id, "campaign.requestExemption");
        var reason = $"仍在職 {id[..8]}";

        await Stage.PressAsync(Stage.Staff, locale, card, "campaign.requestExemption", ("reason", "出差"));
        var toHead = await Stage.SeesAsync(Stage.UnitHead, id, "approval.reject");
        await Stage.PressAsync(Stage.UnitHead, locale, toHead, "approval.reject", ("reason", reason));

        await Stage.ReadsAsync(Stage.Staff, reason);
        Assert.Equal(AssignmentStatus.Delivered, (await Stage.AssignmentAsync(id, Stage.Staff))!.Status);
        Assert.True((await Stage.TapAsync(Stage.Staff, locale, "campaign.open", id)).Offers("campaign.acknowledge"));
    }

    /// <summary>The first security manager in the directory's order is the one who decides.</summary>
    private async Task<(Guid Manager, SandboxMessage Card)> DeciderAsync(string id)
    {
        var manager = (await Stage.AssignmentAsync(id, Stage.Staff))!.Exemption!.Approval.Approvers[^1];
        return (manager, await Stage.SeesAsync(manager, id, "approval.approve"));
    }
}
