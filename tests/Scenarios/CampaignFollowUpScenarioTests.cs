using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Two campaigns as weeks pass, in a sandbox of their own, because the clock moves far.</summary>
public sealed class CampaignFollowUpScenarioTests
{
    private const int Staff = 60;
    private const int JoinerDays = 14;

    private FollowUpCast _cast = null!;
    private CampaignStage _stage = null!;
    private CampaignClock _clock = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Time_brings_joiners_reminders_escalations_and_the_end()
    {
        await using var sandbox = await SandboxProcess.StartAsync(Staff, Stop);
        _cast = await FollowUpCast.StartAsync(new CampaignStage(sandbox));
        (_stage, _clock) = (_cast.Stage, _cast.Clock);

        await ExemptAsync();
        await JoinAndLeaveAsync();
        await RemindAsync();
        await AnswerLateAsync();
        await ToHeadsAsync();
        await ToManagersAsync();
        await EndAsync();

        await WireContract.CheckAsync(sandbox);
    }

    /// <summary>Exempted for a week; after it the duty is open again, and the person hears of it.</summary>
    private async Task ExemptAsync()
    {
        var card = await _stage.SeesAsync(_cast.Asked, _cast.First, "campaign.requestExemption");
        await _stage.PressAsync(_cast.Asked, _cast.Locale(_cast.Asked), card, "campaign.requestExemption", ("reason", "出差"));
        var toHead = await _stage.SeesAsync(_cast.Head, _cast.First, "approval.approve");
        await _stage.PressAsync(_cast.Head, _cast.Locale(_cast.Head), toHead, "approval.approve");
        var manager = (await _cast.AssignmentAsync(_cast.Asked)).Exemption!.Approval.Approvers[^1];
        var toManager = await _stage.SeesAsync(manager, _cast.First, "approval.approve");
        var until = CampaignStage.Date((await _clock.TodayAsync()).AddDays(7));
        await _stage.PressAsync(manager, _cast.Locale(manager), toManager, "approval.approve", ("until", until));
        Assert.Equal(AssignmentStatus.Exempted, (await _cast.AssignmentAsync(_cast.Asked)).Status);

        await _clock.ToAsync(_cast.Due.AddDays(-11));
        await _clock.PassAsync(async () => (await _cast.AssignmentAsync(_cast.Asked)).Status == AssignmentStatus.Delivered);
        await _stage.ReadsAsync(_cast.Asked, _cast.Say(_cast.Asked, "NoticeExemptionEnded"));
        await _stage.SeesAsync(_cast.Asked, _cast.First, "campaign.requestExemption");
        Assert.Equal(
            TrailKinds.AcknowledgementReopened, (await _stage.TrailAsync()).Kinds($"ack/{_cast.First}/{_cast.Asked:N}")[^1]);
    }

    /// <summary>The next morning's look into the directory brings one colleague and takes two.</summary>
    private async Task JoinAndLeaveAsync()
    {
        var today = await _clock.TodayAsync();
        await _clock.PassAsync(async () =>
            (await _stage.CampaignAsync(_cast.First)).FollowUp.AudienceAt is { } looked && Taipei.Day(looked) == today);
        using var http = new HttpClient { BaseAddress = _stage.Address("control") };
        using var joined = await http.PostAsJsonAsync("/people", new JsonObject { ["locale"] = _cast.Locale(_cast.Other) }, Stop);
        var joiner = (Guid)(await joined.Content.ReadFromJsonAsync<JsonObject>(Stop))!["aadObjectId"]!;
        using var left = await http.DeleteAsync(new Uri($"/people/{_stage.Handler}", UriKind.Relative), Stop);
        using var disabled = await http.PatchAsJsonAsync($"/people/{_stage.Auditor}", new JsonObject { ["enabled"] = false }, Stop);
        Assert.True(left.IsSuccessStatusCode && disabled.IsSuccessStatusCode);
        var before = (await _cast.FiguresAsync()).Expected;

        await _clock.ToAsync(_cast.Due.AddDays(-10));
        await _clock.PassAsync(async () => (await _stage.AssignmentAsync(_cast.First, joiner))?.Status == AssignmentStatus.Delivered);
        await _clock.PassAsync(async () => (await _cast.FiguresAsync()).Cancelled == 2);

        var card = await _stage.SeesAsync(joiner, _cast.First, "campaign.open");
        Assert.Contains(_cast.Card(_cast.Other, "Ask"), card.Words, StringComparison.Ordinal);
        Assert.Equal(_cast.Due.AddDays(JoinerDays - 10), Taipei.Day((await _cast.AssignmentAsync(joiner)).Due));
        foreach (var leaver in (Guid[])[_stage.Handler, _stage.Auditor])
        {
            Assert.Equal(AssignmentStatus.Cancelled, (await _cast.AssignmentAsync(leaver)).Status);
            Assert.Contains("離職", (await _cast.AssignmentAsync(leaver)).Reason, StringComparison.Ordinal);
        }

        Assert.Equal(before + 1, (await _cast.FiguresAsync()).Expected);
        Assert.Equal((0, 0), await _cast.RemindersAsync());
    }

    /// <summary>One message for both campaigns on the planned day, and none besides, whoever asks for it.</summary>
    private async Task RemindAsync()
    {
        await _clock.ToAsync(_cast.Due.AddDays(-7));
        await _cast.RemindedAsync(_cast.Due.AddDays(-7));
        await _clock.PassAsync(async () => await _cast.RemindersAsync() == (1, 1));
        await _stage.ReadsAsync(_cast.Asked, _cast.Card(_cast.Asked, "ReminderTitle", 2));
        await _stage.ReadsAsync(_cast.Other, _cast.Card(_cast.Other, "ReminderTitle", 2));

        var nudged = await _stage.TapAsync(_stage.Manager, _cast.Locale(_stage.Manager), "campaign.remind", _cast.First);
        await _stage.ServedAsync(QueueNames.CampaignNotice);

        Assert.Equal(_cast.Say(_stage.Manager, "Reminding"), nudged.Words);
        Assert.Equal((1, 1), await _cast.RemindersAsync());
    }

    /// <summary>An answer after the due date is taken, and marked.</summary>
    private async Task AnswerLateAsync()
    {
        await _clock.ToAsync(_cast.Due.AddDays(1));
        await _stage.TapAsync(_cast.Other, _cast.Locale(_cast.Other), "campaign.open", _cast.First);
        await _stage.TapAsync(_cast.Other, _cast.Locale(_cast.Other), "campaign.acknowledge", _cast.First);
        Assert.True((await _cast.AssignmentAsync(_cast.Other)).Answer is { Late: true });
    }

    /// <summary>A week after the due date everybody is reminded again, and each unit head sees their own people and reminds them.</summary>
    private async Task ToHeadsAsync()
    {
        await _clock.ToAsync(_cast.Due.AddDays(7));
        await _cast.RemindedAsync(_cast.Due.AddDays(7));
        await _clock.PassAsync(async () => await _cast.RemindersAsync() == (2, 2));
        await _stage.ReadsAsync(_cast.Other, _cast.Card(_cast.Other, "ReminderTitle", 1));
        Assert.Null((await _stage.CampaignAsync(_cast.First)).FollowUp.HeadsToldAt);

        await _clock.ToAsync(_cast.Due.AddDays(8));
        var own = await _cast.OverdueAsync(_cast.Head);
        var another = await _cast.OverdueAsync(_stage.UnitHead);
        var nudged = await _stage.PressAsync(_cast.Head, _cast.Locale(_cast.Head), own, "campaign.remind");
        await _clock.PassAsync(async () => await _cast.RemindersAsync() == (3, 2));
        await _stage.PressAsync(_cast.Head, _cast.Locale(_cast.Head), own, "campaign.remind");
        await _stage.ServedAsync(QueueNames.CampaignNotice);

        Assert.Contains(_cast.Say(_cast.Head, "Reminding"), nudged.Words, StringComparison.Ordinal);
        Assert.Contains((await _cast.AssignmentAsync(_cast.Asked)).Name, own.Words, StringComparison.Ordinal);
        Assert.DoesNotContain((await _cast.AssignmentAsync(_cast.Asked)).Name, another.Words, StringComparison.Ordinal);
        Assert.DoesNotContain((await _cast.AssignmentAsync(_cast.Other)).Name, another.Words, StringComparison.Ordinal);
        Assert.Equal((3, 2), await _cast.RemindersAsync());
    }

    private async Task ToManagersAsync()
    {
        await _clock.ToAsync(_cast.Due.AddDays(14));
        await _cast.RemindedAsync(_cast.Due.AddDays(14));
        await _clock.PassAsync(async () => await _cast.RemindersAsync() == (4, 3));
        Assert.Null((await _stage.CampaignAsync(_cast.First)).FollowUp.ManagerToldAt);

        await _clock.ToAsync(_cast.Due.AddDays(15));
        var told = await _cast.OverdueAsync(_stage.Manager);

        Assert.Contains((await _cast.AssignmentAsync(_cast.Asked)).Name, told.Words, StringComparison.Ordinal);
    }

    /// <summary>Thirty days after the due date what is open becomes a negative receipt.</summary>
    private async Task EndAsync()
    {
        await _clock.ToAsync(_cast.Due.AddDays(31));
        foreach (var id in (string[])[_cast.First, _cast.Second])
        {
            await _clock.PassAsync(async () => await _stage.CampaignAsync(id) is { Status: CampaignStatus.Closed } closed
                && (await _stage.FiguresAsync(closed)).Open == 0);
        }

        var figures = await _cast.FiguresAsync();
        Assert.Equal((1, 1, 2, figures.Expected - 3), (figures.Acknowledged, figures.Late, figures.Cancelled, figures.Expired));
        await _stage.ReadsAsync(_cast.Asked, _cast.Card(_cast.Asked, "Expired"));
        var tasks = await _stage.TapAsync(_cast.Asked, _cast.Locale(_cast.Asked), "campaign.tasks", null);
        Assert.Contains(_cast.Card(_cast.Asked, "NoTasksTitle"), tasks.Words, StringComparison.Ordinal);
        Assert.True(await _clock.WasPoliteAsync());
        var trail = await _stage.TrailAsync();
        Assert.Equal(TrailKinds.CampaignClosed, trail.Kinds($"campaign/{_cast.First}").Last(kind => kind != TrailKinds.CampaignReported));
        Assert.StartsWith("s:", trail.Actor($"campaign/{_cast.First}", TrailKinds.CampaignClosed), StringComparison.Ordinal);
    }
}
