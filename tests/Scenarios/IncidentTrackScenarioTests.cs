using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>What is between the organisation and its authorities.</summary>
public sealed class IncidentTrackScenarioTests(SandboxFixture fixture) : IncidentScenario(fixture)
{
    private const string Security = "tw-csma-2026";
    private const string PersonalData = "tw-ncc-pdpa";

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_notice_is_given_once_and_a_broken_channel_is_made_up_for(string locale)
    {
        var id = await Stage.ConfirmedAsync(locale, ("personalData", "true"));
        var (security, personal) = (await Stage.TrackAsync(id, Security), await Stage.TrackAsync(id, PersonalData));

        var told = await Stage.TapAsync(Stage.Handler, locale, "incident.notified", id, ("track", security));
        var again = await Stage.TapAsync(Stage.Handler, locale, "incident.notified", id, ("track", security));
        var bare = await Stage.TapAsync(Stage.Handler, locale, "incident.channelFailed", id, ("track", personal));
        await Stage.TapAsync(
            Stage.Handler, locale, "incident.channelFailed", id, ("track", personal), ("reason", "通報網站無法連線"), ("way", "電話"));
        var failed = await ShownAsync(locale, id, personal);
        await Stage.TapAsync(Stage.Handler, locale, "incident.supplemented", id, ("track", personal));
        var supplemented = await ShownAsync(locale, id, personal);

        Assert.Contains($"✓ {Card(locale, "ClockNotify")}", told.Words.Split('\n'));
        var notice = (await Stage.IncidentAsync(id)).Tracks.Single(track => track.Key == security).Notices[0].Mark.At;
        Assert.Equal(CampaignStage.Say(locale, RuleWords.Text, "AlreadyNotified", Taipei.Say(notice, Languages.Choose(locale))), again.Words);
        Assert.Equal(CampaignStage.Say(locale, RuleWords.Text, "ReasonAndWayNeeded"), bare.Words);
        Assert.Contains(Card(locale, "OtherWay", "電話", "通報網站無法連線"), failed, StringComparison.Ordinal);
        Assert.Contains(Card(locale, "NotSupplemented"), failed, StringComparison.Ordinal);
        Assert.DoesNotContain(Card(locale, "NotSupplemented"), supplemented, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_track_goes_from_the_notice_to_the_accepted_report(string locale)
    {
        var id = await Stage.ConfirmedAsync(locale);
        (string, string?) track = ("track", await Stage.TrackAsync(id, Security));

        var early = await Step("incident.controlNotified");
        await Step("incident.notified");
        await Step("incident.levelReviewed", ("level", "2"));
        var uncontrolled = await Step("incident.controlNotified");
        await Stage.TapAsync(Stage.Handler, locale, "incident.contain", id);
        var unsent = await Step("incident.reportSubmitted");
        await Step("incident.controlNotified");
        var tomorrow = Taipei.Day(await Stage.Control.NowAsync(Stop)).AddDays(1);
        var shorter = await Step("incident.extend", ("until", CampaignStage.Date(tomorrow)), ("consent", "來文第 1 號"));
        var later = tomorrow.AddMonths(2);
        await Step("incident.extend", ("until", CampaignStage.Date(later)), ("consent", "來文第 2 號"));
        var extended = await Stage.TapAsync(Stage.Handler, locale, "incident.card", id);
        await Step("incident.reportSubmitted");
        await Step("incident.clarify", ("what", "請說明影響範圍"));
        var unanswered = await Step("incident.reportAccepted");
        await Step("incident.clarify", ("answer", "僅限客服系統"));
        await Step("incident.reportAccepted");
        var over = await Step("incident.clarify", ("what", "再說明"));

        Assert.Equal(CampaignStage.Say(locale, RuleWords.Text, "NotNotifiedYet"), early.Words);
        Assert.Equal(CampaignStage.Say(locale, RuleWords.Text, "NotControlledYet"), uncontrolled.Words);
        Assert.Equal(CampaignStage.Say(locale, RuleWords.Text, "ControlNotNotifiedYet"), unsent.Words);
        Assert.True(shorter.IsSentence);
        Assert.Contains(Taipei.Say(later, Languages.Choose(locale)), extended.Words, StringComparison.Ordinal);
        Assert.Equal(CampaignStage.Say(locale, RuleWords.Text, "ClarificationOpen"), unanswered.Words);
        Assert.Equal(CampaignStage.Say(locale, RuleWords.Text, "TrackClosed", "數位發展部"), over.Words);
        Assert.Contains(Card(locale, "TrackStateAccepted"), await ShownAsync(locale, id, track.Item2!), StringComparison.Ordinal);
        Assert.Equal(8, (await Stage.TrailAsync()).Kinds(id.Subject).Count(kind => kind == "incident.authority"));

        Task<CampaignAnswer> Step(string verb, params (string, string?)[] typed) =>
            Stage.TapAsync(Stage.Handler, locale, verb, id, [track, .. typed]);
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task After_the_first_notice_two_people_correct_the_aware_time_and_both_values_stay(string locale)
    {
        var id = await Stage.ConfirmedAsync(locale);
        await Stage.TapAsync(Stage.Handler, locale, "incident.notified", id, ("track", await Stage.TrackAsync(id, Security)));
        var before = (await Stage.IncidentAsync(id)).Times;
        Assert.NotNull(before.FrozenAt);

        var future = await Propose(before.Recorded.AddHours(1));
        await Propose(before.Aware.AddMinutes(-30));
        var alone = await Stage.TapAsync(Stage.Handler, locale, "incident.agreeAware", id, ("agree", "true"));
        var asked = await Stage.ReadsAsync(Stage.Manager, id.ToString(), "監控紀錄顯示更早");
        var shown = await Stage.PressAsync(Stage.Manager, locale, asked, "incident.card", ("view", "timeline"));
        Assert.True(shown.Offers("incident.agreeAware"));
        var agreed = await Stage.TapAsync(Stage.Manager, locale, "incident.agreeAware", id, ("agree", "true"));

        Assert.True(future.IsSentence);
        Assert.Equal(Case(locale, "SecondAgreesAware"), alone.Words);
        var times = (await Stage.IncidentAsync(id)).Times;
        var correction = Assert.Single(times.Corrections);
        Assert.Equal(
            (before.Aware, times.Aware, Stage.Handler, (Guid?)Stage.Manager),
            (correction.From, correction.To, correction.By, correction.AgreedBy));
        Assert.Equal(before.Recorded, times.Recorded);
        Assert.Contains(Card(locale, "AwareAt", Taipei.Say(times.Aware, Languages.Choose(locale))), agreed.Words, StringComparison.Ordinal);
        Assert.Equal(
            ["incident.awareCorrectionProposed", "incident.awareCorrected"], (await Stage.TrailAsync()).Kinds(id.Subject).TakeLast(2));

        Task<CampaignAnswer> Propose(DateTimeOffset aware) => Stage.TapAsync(
            Stage.Handler,
            locale,
            "incident.correctAware",
            id,
            ("aware", CampaignStage.Date(Taipei.Day(aware))),
            ("awareTime", $"{Taipei.Time(aware):HH\\:mm}"),
            ("reason", "監控紀錄顯示更早"));
    }

    private async Task<string> ShownAsync(string locale, CaseId id, string track) =>
        (await Stage.TapAsync(Stage.Handler, locale, "incident.card", id, ("view", "track"), ("track", track))).Words;
}
