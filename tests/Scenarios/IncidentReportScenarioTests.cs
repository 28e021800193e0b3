using System.Security.Cryptography;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>Everybody's way from a sentence to a number.</summary>
public sealed class IncidentReportScenarioTests(SandboxFixture fixture) : IncidentScenario(fixture)
{
    [Theory]
    [InlineData("zh-TW", "通報", "incident.report", "我的通報", "INC")]
    [InlineData("en-US", "report", "incident.report", "my reports", "INC")]
    [InlineData("zh-TW", "弱點", "weakness.report", "我的通報", "WEA")]
    [InlineData("en-US", "weakness", "weakness.report", "my reports", "WEA")]
    [InlineData("zh-TW", "建議", "suggestion.report", "我的通報", "SUG")]
    [InlineData("en-US", "suggest", "suggestion.report", "my reports", "SUG")]
    public async Task A_sentence_becomes_a_receipt_with_a_number(string locale, string word, string verb, string mine, string series)
    {
        var what = $"共用資料夾的權限不對 {RandomNumberGenerator.GetHexString(16)}";
        await Stage.SayAsync(Stage.Staff, locale, $"{word} {what}");
        var form = await Stage.Control.SeesAsync(
            Stage.Staff,
            message => CampaignAnswer.Data(message.Card, verb) is not null && CaseFields.Shown(message.Card).Any(field => field == ("what", what)),
            Stop);

        var receipt = await Stage.PressAsync(Stage.Staff, locale, form, verb, ("where", "檔案伺服器"));
        var again = await Stage.PressAsync(Stage.Staff, locale, form, verb, ("where", "檔案伺服器"));

        var id = IncidentStage.Number(receipt);
        Assert.StartsWith(series, id.ToString(), StringComparison.Ordinal);
        Assert.Equal(id, IncidentStage.Number(again));
        Assert.Contains(what, receipt.Words, StringComparison.Ordinal);
        Assert.Contains(Card(locale, series == "INC" ? "ToldReported" : "ToldWeaknessReported"), receipt.Words, StringComparison.Ordinal);
        Assert.Equal(series == "WEA", receipt.Words.Contains(Card(locale, "DoNotTest"), StringComparison.Ordinal));
        Assert.Equal(series == "WEA", form.Words.Contains(Card(locale, "DoNotTest"), StringComparison.Ordinal));
        Assert.Single((await Stage.TrailAsync()).Kinds(id.Subject));
        await Stage.SayAsync(Stage.Staff, locale, mine);
        await Stage.ReadsAsync(Stage.Staff, Card(locale, "MineTitle"), id.ToString());
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task A_form_that_cannot_be_taken_says_why_and_keeps_what_was_typed(string locale)
    {
        await Stage.SayAsync(Stage.Staff, locale, locale == "zh-TW" ? "通報" : "report");
        var form = await Stage.Control.SeesAsync(
            Stage.Staff, message => CampaignAnswer.Data(message.Card, "incident.report") is not null, Stop);
        var tomorrow = Taipei.Day(await Stage.Control.NowAsync(Stop)).AddDays(1);

        var empty = await Stage.PressAsync(Stage.Staff, locale, form, "incident.report", ("what", " "), ("where", "三樓"));
        var early = await Stage.PressAsync(
            Stage.Staff, locale, form, "incident.report", ("what", "螢幕被鎖住"), ("noticed", CampaignStage.Date(tomorrow)), ("noticedTime", "09:00"));
        var unreadable = await Stage.PressAsync(
            Stage.Staff, locale, form, "incident.report", ("what", "螢幕被鎖住"), ("noticed", "昨天下午"));
        var sent = await Stage.PressAsync(Stage.Staff, locale, form, "incident.report", ("what", "螢幕被鎖住"));

        Assert.Contains(Case(locale, "WhatNeeded"), empty.Words, StringComparison.Ordinal);
        Assert.Contains("三樓", empty.Words, StringComparison.Ordinal);
        var nine = Taipei.Say(Taipei.At(tomorrow, new TimeOnly(9, 0)), Languages.Choose(locale));
        Assert.Contains(CampaignStage.Say(locale, RuleWords.Text, "TimeInFuture", nine), early.Words, StringComparison.Ordinal);
        Assert.Contains(CampaignStage.Say(locale, CaseFormWords.Text, "UnreadableTime"), unreadable.Words, StringComparison.Ordinal);
        Assert.True(empty.Offers("incident.report") && early.Offers("incident.report") && unreadable.Offers("incident.report"));
        Assert.Equal(IncidentStatus.Reported, (await Stage.IncidentAsync(IncidentStage.Number(sent))).Status);
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task Guests_and_people_the_directory_does_not_know_yet_report_as_everybody(string locale)
    {
        var guest = (await Stage.PeopleAsync()).First(person => (string?)person["kind"] == "guest");
        var newcomer = await Stage.JoinAsync($"新同仁 {RandomNumberGenerator.GetHexString(16)}"[..12]);

        var byGuest = await Stage.ReportAsync((Guid)guest["aadObjectId"]!, locale, "incident.report");
        var byNewcomer = await Stage.ReportAsync(newcomer.Id, locale, "incident.report");

        Assert.Equal((string)guest["name"]!, (await Stage.IncidentAsync(byGuest)).ReporterName);
        var incident = await Stage.IncidentAsync(byNewcomer);
        Assert.Equal((newcomer.Id, newcomer.Name, null), (incident.Reporter, incident.ReporterName, incident.ReporterUnit));
        Assert.Equal(TrailActor.Person(newcomer.Id), (await Stage.TrailAsync()).Actor(byNewcomer.Subject, "incident.reported"));
        var mine = await Stage.TapAsync(newcomer.Id, locale, "incident.mine", id: null);
        Assert.Contains(byNewcomer.ToString(), mine.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(byGuest.ToString(), mine.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task What_comes_to_mind_later_is_added_to_ones_own_report_only(string locale)
    {
        var id = await Stage.ReportAsync(Stage.Staff, locale, "incident.report");
        var text = $"附件的雜湊值我有留存 {RandomNumberGenerator.GetHexString(16)}";

        var added = await Stage.TapAsync(Stage.Staff, locale, "incident.entry", id, ("text", text));
        var strange = await Stage.TapAsync(Stage.Controller, locale, "incident.entry", id, ("text", "我也看看"));
        var unknown = await Stage.TapAsync(Stage.Staff, locale, "incident.card", id with { Sequence = 9_999 });

        Assert.Contains(id.ToString(), added.Words, StringComparison.Ordinal);
        Assert.Equal(Case(locale, "UnknownCase"), strange.Words);
        Assert.Equal(strange.Words, unknown.Words);
        await Stage.ThreadAsync(id, text);
        Assert.Equal(["incident.reported", "incident.note"], (await Stage.TrailAsync()).Kinds(id.Subject));
    }
}
