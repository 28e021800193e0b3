using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>The ways in which a campaign does not start.</summary>
public sealed class CampaignApprovalScenarioTests(SandboxFixture fixture) : CampaignScenario(fixture)
{
    [Theory]
    [InlineData("en-US")]
    public async Task A_rejected_campaign_is_over_and_its_creator_is_told_why(string locale)
    {
        var id = await Stage.SubmitAsync(locale);
        var asked = await Stage.SeesAsync(Stage.Chair, id, "approval.reject");
        var reason = $"期限太短 {id[..8]}";

        var rejected = await Stage.PressAsync(Stage.Chair, locale, asked, "approval.reject", ("reason", reason));

        Assert.Contains(ApprovalCardWords.Text.Say(Languages.Choose(locale), "Rejected"), rejected.Words, StringComparison.Ordinal);
        Assert.Equal((CampaignStatus.Cancelled, reason), (await Stage.CampaignAsync(id)) is var over ? (over.Status, over.EndReason) : default);
        await Stage.ReadsAsync(Stage.Manager, reason);
        var again = await Stage.PressAsync(Stage.Chair, locale, asked, "approval.approve");
        Assert.False(again.Offers("approval.approve"));
        Assert.Equal(
            [TrailKinds.CampaignCreated, TrailKinds.CampaignRejected], (await Stage.TrailAsync()).Kinds($"campaign/{id}"));
    }

    [Theory]
    [InlineData("zh-TW")]
    public async Task A_returned_campaign_is_mended_and_sent_again(string locale)
    {
        var id = await Stage.SubmitAsync(locale);
        var asked = await Stage.SeesAsync(Stage.Chair, id, "approval.return");

        await Stage.PressAsync(Stage.Chair, locale, asked, "approval.return", ("reason", "請加上聲明"));
        var told = await Stage.SeesAsync(Stage.Manager, id, "campaign.new");
        var form = await Stage.PressAsync(Stage.Manager, locale, told, "campaign.new");
        var sent = await Stage.TapAsync(
            Stage.Manager, locale, "campaign.create", id, CampaignStage.With(await Stage.FormAsync(), ("statement", "我會遵守")));

        Assert.Equal(CampaignStatus.PendingApproval, (await Stage.CampaignAsync(id)).Status);
        Assert.True(form.Offers("campaign.create"));
        Assert.False(sent.IsSentence);
        await Stage.TapAsync(Stage.Manager, locale, "campaign.cancel", id, ("reason", "試過了"));
        Assert.Equal(
            [TrailKinds.CampaignCreated, TrailKinds.CampaignReturned, TrailKinds.CampaignSubmitted, TrailKinds.CampaignCancelled],
            (await Stage.TrailAsync()).Kinds($"campaign/{id}"));
    }

    [Theory]
    [InlineData("en-US")]
    public async Task Nobody_approves_their_own_through_somebody_else(string locale)
    {
        var id = await Stage.SubmitAsync(locale);
        var asked = await Stage.SeesAsync(Stage.Chair, id, "approval.approve");
        var until = CampaignStage.Date(Taipei.Day(await Stage.Control.NowAsync(Stop)).AddDays(3));

        var toCreator = await Stage.TapAsync(
            Stage.Chair, locale, "approval.delegate", id, ("subject", "campaign"), ("delegate", await NameAsync(Stage.Manager)), ("delegateUntil", until));
        var toHandler = await Stage.TapAsync(
            Stage.Chair, locale, "approval.delegate", id, ("subject", "campaign"), ("delegate", await NameAsync(Stage.Handler)), ("delegateUntil", until));

        Assert.True(toCreator.IsSentence);
        Assert.False(toHandler.IsSentence);
        var own = await Stage.PressAsync(Stage.Manager, locale, asked, "approval.approve");
        Assert.Equal(Approval(locale, "OwnRequest"), own.Words);
        await Stage.PressAsync(Stage.Handler, locale, asked, "approval.approve");
        await Stage.DeliveredAsync(id);
        Assert.Equal(
            TrailActor.Person(Stage.Handler), (await Stage.TrailAsync()).Actor($"campaign/{id}", TrailKinds.CampaignApproved));
    }

    [Theory]
    [InlineData("zh-TW")]
    public async Task A_document_that_changed_meanwhile_voids_the_approval(string locale)
    {
        const string number = "ISMS-P-202";
        var id = await Stage.SubmitAsync(locale, ("document", number));
        var asked = await Stage.SeesAsync(Stage.Chair, id, "approval.approve");
        await Stage.PublishAsync(number, "1.0", $"改了一句 {id}");

        var answer = await Stage.PressAsync(Stage.Chair, locale, asked, "approval.approve");

        var campaign = await Stage.CampaignAsync(id);
        Assert.Equal((CampaignStatus.Draft, null), (campaign.Status, campaign.StartAt));
        Assert.False(answer.Offers("approval.approve"));
        Assert.Contains(ApprovalCardWords.Text.Say(Languages.Choose(locale), "Withdrawn"), answer.Words, StringComparison.Ordinal);
        Assert.Equal(TrailKinds.CampaignReturned, (await Stage.TrailAsync()).Kinds($"campaign/{id}")[^1]);
    }

    private async Task<string> NameAsync(Guid person) =>
        (string)(await Stage.PeopleAsync()).Single(one => (Guid)one["aadObjectId"]! == person)["userPrincipalName"]!;
}
