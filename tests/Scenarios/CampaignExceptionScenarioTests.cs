using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Whoever cannot or will not acknowledge.</summary>
[Collection(SandboxCollection.Name)]
public sealed class CampaignExceptionScenarioTests(SandboxFixture fixture)
{
    private readonly CampaignStage _stage = new(fixture.Sandbox);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task An_objection_reaches_the_managers_and_is_asked_again(string locale)
    {
        var id = await _stage.StartAsync(locale);
        var card = await _stage.SeesAsync(_stage.Staff, id, "campaign.decline");
        var reason = $"第六章與現行作業不符 {id[..8]}";

        var bare = await _stage.PressAsync(_stage.Staff, locale, card, "campaign.decline");
        var declined = await _stage.PressAsync(_stage.Staff, locale, card, "campaign.decline", ("reason", reason));
        var told = await _stage.SeesAsync(_stage.Manager, id, "campaign.reopen");
        await _stage.ReadsAsync(_stage.UnitHead, reason);
        var silent = await _stage.PressAsync(_stage.Manager, locale, told, "campaign.reopen");
        var reopened = await _stage.PressAsync(_stage.Manager, locale, told, "campaign.reopen", ("reason", "已說明"));
        var late = await _stage.PressAsync(_stage.Manager, locale, told, "campaign.reopen", ("reason", "再一次"));

        Assert.True(bare.IsSentence && silent.IsSentence);
        Assert.Contains(Card(locale, "DeclinedFigure"), declined.Words, StringComparison.Ordinal);
        Assert.False(reopened.Offers("campaign.reopen") || late.Offers("campaign.reopen"));
        await _stage.ReadsAsync(_stage.Staff, CampaignStage.Say("zh-TW", CampaignWords.Text, "NoticeReopened"));
        var asked = await _stage.TapAsync(_stage.Staff, locale, "campaign.open", id);
        Assert.True(asked.Offers("campaign.acknowledge"));
        Assert.Equal(
            [
                TrailKinds.AcknowledgementDelivered, TrailKinds.AcknowledgementDeclined, TrailKinds.AcknowledgementReopened,
                TrailKinds.AcknowledgementOpened,
            ],
            (await _stage.TrailAsync()).Kinds($"ack/{id}/{_stage.Staff:N}"));
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task An_exemption_is_recommended_decided_and_ends_on_its_day(string locale)
    {
        var id = await _stage.StartAsync(locale);
        var card = await _stage.SeesAsync(_stage.Staff, id, "campaign.requestExemption");
        var today = Taipei.Day(await _stage.Control.NowAsync(Stop));
        (string, string?) until = ("until", CampaignStage.Date(today.AddDays(30)));

        var sent = await _stage.PressAsync(_stage.Staff, locale, card, "campaign.requestExemption", ("reason", "育嬰留停"));
        var toHead = await _stage.SeesAsync(_stage.UnitHead, id, "approval.approve");
        var own = await _stage.PressAsync(_stage.Staff, locale, toHead, "approval.approve", until);
        await _stage.PressAsync(_stage.UnitHead, locale, toHead, "approval.approve", ("reason", "屬實"));
        Assert.Equal(AssignmentStatus.ExemptionRequested, (await _stage.AssignmentAsync(id, _stage.Staff))!.Status);
        var (manager, toManager) = await DeciderAsync(id);
        var endless = await _stage.PressAsync(manager, locale, toManager, "approval.approve", ("until", null));
        var past = await _stage.PressAsync(manager, locale, toManager, "approval.approve", ("until", CampaignStage.Date(today.AddDays(-1))));
        await _stage.PressAsync(manager, locale, toManager, "approval.approve", until);

        Assert.Contains(Card(locale, "ExemptionRequested"), sent.Words, StringComparison.Ordinal);
        Assert.True(own.IsSentence);
        Assert.Equal(Say(locale, "ExemptionNeedsEnd"), endless.Words);
        Assert.Equal(Say(locale, "ExemptionNeedsEnd"), past.Words);
        await _stage.ReadsAsync(
            _stage.Staff, CampaignStage.Say("zh-TW", CampaignWords.Text, "NoticeExempted", Taipei.Say(today.AddDays(30), Languages.Chinese)));
        var shown = await _stage.TapAsync(_stage.Staff, locale, "campaign.card", id);
        Assert.Contains(Card(locale, "ExemptedFigure"), shown.Words, StringComparison.Ordinal);
        Assert.Equal(1, (await _stage.FiguresAsync(await _stage.CampaignAsync(id))).Exempted);
        Assert.Equal(
            [
                TrailKinds.AcknowledgementDelivered, TrailKinds.AcknowledgementExemptionAsked,
                TrailKinds.AcknowledgementExemptionRecommended, TrailKinds.AcknowledgementExempted,
            ],
            (await _stage.TrailAsync()).Kinds($"ack/{id}/{_stage.Staff:N}"));
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_refused_exemption_leaves_the_duty_and_says_why(string locale)
    {
        var id = await _stage.StartAsync(locale);
        var card = await _stage.SeesAsync(_stage.Staff, id, "campaign.requestExemption");
        var reason = $"仍在職 {id[..8]}";

        await _stage.PressAsync(_stage.Staff, locale, card, "campaign.requestExemption", ("reason", "出差"));
        var toHead = await _stage.SeesAsync(_stage.UnitHead, id, "approval.reject");
        await _stage.PressAsync(_stage.UnitHead, locale, toHead, "approval.reject", ("reason", reason));

        await _stage.ReadsAsync(_stage.Staff, reason);
        Assert.Equal(AssignmentStatus.Delivered, (await _stage.AssignmentAsync(id, _stage.Staff))!.Status);
        Assert.True((await _stage.TapAsync(_stage.Staff, locale, "campaign.open", id)).Offers("campaign.acknowledge"));
    }

    /// <summary>The first security manager in the directory's order is the one who decides.</summary>
    private async Task<(Guid Manager, SandboxMessage Card)> DeciderAsync(string id)
    {
        var manager = (await _stage.AssignmentAsync(id, _stage.Staff))!.Exemption!.Approval.Approvers[^1];
        return (manager, await _stage.SeesAsync(manager, id, "approval.approve"));
    }

    private static string Card(string locale, string key) => CampaignStage.Say(locale, CampaignCardWords.Text, key);

    private static string Say(string locale, string key) => CampaignStage.Say(locale, CampaignWords.Text, key);
}
