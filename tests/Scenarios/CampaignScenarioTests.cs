using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>A campaign from its form to its end.</summary>
public sealed class CampaignScenarioTests(SandboxFixture fixture) : CampaignScenario(fixture)
{
    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_campaign_runs_from_its_form_to_its_end(string locale)
    {
        var id = await SubmitAsync(locale);
        await ApproveAsync(locale, id);
        await DeliverAsync(locale, id);
        await AnswerAsync(locale, id);
        await PauseAsync(locale, id);
        await CloseAsync(locale, id);

        var trail = await Stage.TrailAsync();
        Assert.Equal(
            [
                TrailKinds.CampaignCreated, TrailKinds.CampaignApproved, TrailKinds.CampaignStarted, TrailKinds.CampaignPaused,
                TrailKinds.CampaignResumed, TrailKinds.CampaignClosed,
            ],
            trail.Kinds($"campaign/{id}").Where(kind => kind != TrailKinds.CampaignReported));
        Assert.Equal(TrailActor.Person(Stage.Chair), trail.Actor($"campaign/{id}", TrailKinds.CampaignApproved));
        Assert.Equal(
            [TrailKinds.AcknowledgementDelivered, TrailKinds.AcknowledgementOpened, TrailKinds.AcknowledgementGiven],
            trail.Kinds($"ack/{id}/{Stage.Staff:N}"));
        Assert.Equal(TrailKinds.AcknowledgementEnded, trail.Kinds($"ack/{id}/{Stage.UnitHead:N}")[^1]);
    }

    private async Task<string> SubmitAsync(string locale)
    {
        var list = await Stage.TapAsync(Stage.Manager, locale, "campaign.list", null);
        Assert.True(list.Offers("campaign.new"));
        var form = await Stage.TapAsync(Stage.Manager, locale, "campaign.new", null);
        Assert.Contains(form.Choices("document"), choice => choice.Title.Contains("ISMS-M-101", StringComparison.Ordinal));
        var fields = await Stage.FormAsync();
        var bound = (await Stage.PeopleAsync()).Count(person => (string?)person["kind"] is "staff" or "guest");

        var preview = await Stage.TapAsync(Stage.Manager, locale, "campaign.preview", null, fields);

        Assert.Contains(Card(locale, "People", bound), preview.Words, StringComparison.Ordinal);
        Assert.True(preview.Offers("campaign.create"));
        var id = CampaignId.New(await Stage.Control.NowAsync(Stop)).ToString();
        var made = await Stage.TapAsync(Stage.Manager, locale, "campaign.create", id, fields);
        var again = await Stage.TapAsync(Stage.Manager, locale, "campaign.create", id, fields);
        var campaign = await Stage.CampaignAsync(id);
        Assert.Contains(campaign.Number, made.Words, StringComparison.Ordinal);
        Assert.Contains(campaign.Number, again.Words, StringComparison.Ordinal);
        Assert.Equal((CampaignStatus.PendingApproval, bound), (campaign.Status, campaign.People));
        Assert.Equal(64, campaign.Task.Sha256.Length);
        return id;
    }

    private async Task ApproveAsync(string locale, string id)
    {
        var own = await Stage.TapAsync(Stage.Manager, locale, "approval.approve", id);
        Assert.Contains(Approval(locale, "OwnRequest"), own.Words, StringComparison.Ordinal);
        var asked = await Stage.SeesAsync(Stage.Chair, id, "approval.approve");
        var seen = await Stage.PressAsync(Stage.Staff, locale, asked, "approval.approve");
        Assert.False(seen.IsSentence);
        Assert.False(seen.Offers("approval.approve") || seen.Offers("approval.return") || seen.Offers("approval.reject"));
        var bare = await Stage.PressAsync(Stage.Chair, locale, asked, "approval.return");
        Assert.Contains(Approval(locale, "ReasonNeeded"), bare.Words, StringComparison.Ordinal);
        Assert.Equal(CampaignStatus.PendingApproval, (await Stage.CampaignAsync(id)).Status);

        var approved = await Stage.PressAsync(Stage.Chair, locale, asked, "approval.approve");

        Assert.Contains(ApprovalCardWords.Text.Say(Languages.Choose(locale), "Approved"), approved.Words, StringComparison.Ordinal);
        Assert.False(approved.Offers("approval.approve"));
    }

    private async Task DeliverAsync(string locale, string id)
    {
        await Stage.DeliveredAsync(id);
        var campaign = await Stage.CampaignAsync(id);
        var figures = await Stage.FiguresAsync(campaign);
        Assert.Equal((campaign.People, campaign.People, 0), (figures.Expected, figures.Open, figures.Undeliverable));
        foreach (var person in (await Stage.PeopleAsync()).Where(person => (string?)person["kind"] is "staff" or "guest"))
        {
            var own = (string?)person["locale"] ?? "zh-TW";
            var card = await Stage.SeesAsync((Guid)person["aadObjectId"]!, id, "campaign.open");
            Assert.Contains(Card(own, "Ask"), card.Words, StringComparison.Ordinal);
            Assert.Contains(Card(own, "Revision", campaign.Document!.Document.Revision), card.Words, StringComparison.Ordinal);
        }

        var progress = await Stage.TapAsync(Stage.Manager, locale, "campaign.progress", id);
        Assert.True(progress.Offers("campaign.pause") && progress.Offers("campaign.close") && progress.Offers("campaign.cancel"));
    }

    private async Task AnswerAsync(string locale, string id)
    {
        var card = await Stage.SeesAsync(Stage.Staff, id, "campaign.open");
        var early = await Stage.TapAsync(Stage.Staff, locale, "campaign.acknowledge", id);
        Assert.Equal(Say(locale, "NotOpenedYet"), early.Words);
        var another = await Stage.TapAsync(Stage.UnitHead, locale, "campaign.acknowledge", id, ("for", Stage.Staff.ToString()));
        Assert.Contains(Card(locale, "NotYours"), another.Words, StringComparison.Ordinal);
        var opened = await Stage.PressAsync(Stage.Staff, locale, card, "campaign.open");
        Assert.True(opened.Offers("campaign.acknowledge"));
        var stale = await Stage.TapAsync(Stage.Staff, locale, "campaign.acknowledge", id, ("revision", "0.1"));
        Assert.True(stale.Offers("campaign.acknowledge"));
        Assert.Equal(AssignmentStatus.Opened, (await Stage.AssignmentAsync(id, Stage.Staff))!.Status);

        var receipt = await Stage.TapAsync(Stage.Staff, locale, "campaign.acknowledge", id);
        var second = await Stage.TapAsync(Stage.Staff, locale, "campaign.acknowledge", id);

        var answer = (await Stage.AssignmentAsync(id, Stage.Staff))!.Answer!;
        Assert.Equal(receipt.Words, second.Words);
        Assert.Contains(Card(locale, "ReceiptKicker"), receipt.Words, StringComparison.Ordinal);
        Assert.Contains(answer.Number, receipt.Words, StringComparison.Ordinal);
        Assert.Contains(CampaignLook.Hash(answer.Sha256), receipt.Words, StringComparison.Ordinal);
        Assert.Contains(Taipei.SayExactly(answer.At, Languages.Choose(locale)), receipt.Words, StringComparison.Ordinal);
        Assert.Equal(1, (await Stage.FiguresAsync(await Stage.CampaignAsync(id))).Acknowledged);
    }

    private async Task PauseAsync(string locale, string id)
    {
        var paused = await Stage.TapAsync(Stage.Manager, locale, "campaign.pause", id, ("reason", "文件勘誤"));
        Assert.True(paused.Offers("campaign.resume"));
        await StateAsync(id, CampaignStatus.Paused);
        await Stage.TapAsync(Stage.UnitHead, locale, "campaign.open", id);
        var meanwhile = await Stage.TapAsync(Stage.UnitHead, locale, "campaign.acknowledge", id);
        Assert.Contains(Card(locale, "AskPaused"), meanwhile.Words, StringComparison.Ordinal);
        var resumed = await Stage.TapAsync(Stage.Manager, locale, "campaign.resume", id);
        Assert.True(resumed.Offers("campaign.pause"));
        await StateAsync(id, CampaignStatus.Active);
    }

    private async Task CloseAsync(string locale, string id)
    {
        var bare = await Stage.TapAsync(Stage.Manager, locale, "campaign.close", id);
        Assert.Equal(Approval(locale, "ReasonNeeded"), bare.Words);
        var closed = await Stage.TapAsync(Stage.Manager, locale, "campaign.close", id, ("reason", "提前完成"));
        Assert.Contains(Say(locale, "StatusClosed"), closed.Words, StringComparison.Ordinal);
        Assert.Contains(
            Say(locale, "StatusClosed"),
            (await Stage.TapAsync(Stage.Manager, locale, "campaign.pause", id)).Words,
            StringComparison.Ordinal);
        await Stage.UntilAsync(id, Stage.UnitHead, AssignmentStatus.Expired);
        var late = await Stage.TapAsync(Stage.UnitHead, locale, "campaign.acknowledge", id);
        Assert.Contains(Card(locale, "Expired"), late.Words, StringComparison.Ordinal);
        var kept = await Stage.TapAsync(Stage.Staff, locale, "campaign.acknowledge", id);
        Assert.Contains(Card(locale, "ReceiptKicker"), kept.Words, StringComparison.Ordinal);
        var redrawn = (string?)(await Stage.PeopleAsync()).Single(person => (Guid)person["aadObjectId"]! == Stage.UnitHead)["locale"];
        await Stage.ReadsAsync(Stage.UnitHead, Card(redrawn ?? "zh-TW", "Expired"));
        var campaign = await Stage.CampaignAsync(id);
        await SandboxControl.EventuallyAsync(async () => (await Stage.FiguresAsync(campaign)).Open == 0, Stop);
        Assert.Equal(campaign.People - 1, (await Stage.FiguresAsync(campaign)).Expired);
    }

    private Task StateAsync(string id, CampaignStatus status) => SandboxControl.EventuallyAsync(
        async () => await Stage.ShardStatusAsync(id) == status, Stop);
}
