using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>The ways in which a campaign does not start.</summary>
[Collection(SandboxCollection.Name)]
public sealed class CampaignApprovalScenarioTests(SandboxFixture fixture)
{
    private readonly CampaignStage _stage = new(fixture.Sandbox);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_rejected_campaign_is_over_and_its_creator_is_told_why(string locale)
    {
        var id = await _stage.SubmitAsync(locale);
        var asked = await _stage.SeesAsync(_stage.Chair, id, "approval.reject");
        var reason = $"期限太短 {id[..8]}";

        var rejected = await _stage.PressAsync(_stage.Chair, locale, asked, "approval.reject", ("reason", reason));

        Assert.Contains(ApprovalCardWords.Text.Say(Languages.Choose(locale), "Rejected"), rejected.Words, StringComparison.Ordinal);
        Assert.Equal((CampaignStatus.Cancelled, reason), (await _stage.CampaignAsync(id)) is var over ? (over.Status, over.EndReason) : default);
        await _stage.ReadsAsync(_stage.Manager, reason);
        var again = await _stage.PressAsync(_stage.Chair, locale, asked, "approval.approve");
        Assert.False(again.Offers("approval.approve"));
        Assert.Equal(
            [TrailKinds.CampaignCreated, TrailKinds.CampaignRejected], (await _stage.TrailAsync()).Kinds($"campaign/{id}"));
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_returned_campaign_is_mended_and_sent_again(string locale)
    {
        var id = await _stage.SubmitAsync(locale);
        var asked = await _stage.SeesAsync(_stage.Chair, id, "approval.return");

        await _stage.PressAsync(_stage.Chair, locale, asked, "approval.return", ("reason", "請加上聲明"));
        var told = await _stage.SeesAsync(_stage.Manager, id, "campaign.new");
        var form = await _stage.PressAsync(_stage.Manager, locale, told, "campaign.new");
        var sent = await _stage.TapAsync(
            _stage.Manager, locale, "campaign.create", id, CampaignStage.With(await _stage.FormAsync(), ("statement", "我會遵守")));

        Assert.Equal(CampaignStatus.PendingApproval, (await _stage.CampaignAsync(id)).Status);
        Assert.True(form.Offers("campaign.create"));
        Assert.False(sent.IsSentence);
        await _stage.TapAsync(_stage.Manager, locale, "campaign.cancel", id, ("reason", "試過了"));
        Assert.Equal(
            [TrailKinds.CampaignCreated, TrailKinds.CampaignReturned, TrailKinds.CampaignSubmitted, TrailKinds.CampaignCancelled],
            (await _stage.TrailAsync()).Kinds($"campaign/{id}"));
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task Nobody_approves_their_own_through_somebody_else(string locale)
    {
        var id = await _stage.SubmitAsync(locale);
        var asked = await _stage.SeesAsync(_stage.Chair, id, "approval.approve");
        var until = CampaignStage.Date(Taipei.Day(await _stage.Control.NowAsync(Stop)).AddDays(3));

        var toCreator = await _stage.TapAsync(
            _stage.Chair, locale, "approval.delegate", id, ("delegate", await NameAsync(_stage.Manager)), ("until", until));
        var toHandler = await _stage.TapAsync(
            _stage.Chair, locale, "approval.delegate", id, ("delegate", await NameAsync(_stage.Handler)), ("until", until));

        Assert.True(toCreator.IsSentence);
        Assert.False(toHandler.IsSentence);
        var own = await _stage.PressAsync(_stage.Manager, locale, asked, "approval.approve");
        Assert.Equal(CampaignStage.Say(locale, ApprovalWords.Text, "OwnRequest"), own.Words);
        await _stage.PressAsync(_stage.Handler, locale, asked, "approval.approve");
        await _stage.DeliveredAsync(id);
        Assert.Equal(
            TrailActor.Person(_stage.Handler), (await _stage.TrailAsync()).Actor($"campaign/{id}", TrailKinds.CampaignApproved));
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_document_that_changed_meanwhile_voids_the_approval(string locale)
    {
        const string number = "ISMS-P-202";
        var id = await _stage.SubmitAsync(locale, ("document", number));
        var asked = await _stage.SeesAsync(_stage.Chair, id, "approval.approve");
        await _stage.PublishAsync(number, "1.0", $"改了一句 {id}");

        var answer = await _stage.PressAsync(_stage.Chair, locale, asked, "approval.approve");

        var campaign = await _stage.CampaignAsync(id);
        Assert.Equal((CampaignStatus.Draft, null), (campaign.Status, campaign.StartAt));
        Assert.False(answer.Offers("approval.approve"));
        Assert.Contains(ApprovalCardWords.Text.Say(Languages.Choose(locale), "Withdrawn"), answer.Words, StringComparison.Ordinal);
        Assert.Equal(TrailKinds.CampaignReturned, (await _stage.TrailAsync()).Kinds($"campaign/{id}")[^1]);
    }

    private async Task<string> NameAsync(Guid person) =>
        (string)(await _stage.PeopleAsync()).Single(one => (Guid)one["aadObjectId"]! == person)["userPrincipalName"]!;
}
