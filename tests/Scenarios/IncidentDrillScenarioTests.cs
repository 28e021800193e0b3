using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>A drill goes the way of an incident, and nobody can take it for one.</summary>
public sealed partial class IncidentDrillScenarioTests(SandboxFixture fixture) : IncidentScenario(fixture)
{
    // in both languages the mark begins so
    private const string Mark = "【演練";

    [Theory]
    [InlineData("zh-TW", "演練")]
    [InlineData("en-US", "drill")]
    public async Task A_drill_bears_its_mark_everywhere_and_is_counted_apart(string locale, string word)
    {
        var what = $"模擬勒索軟體 {RandomNumberGenerator.GetHexString(16)}";
        (string, string?) month = ("period", $"{Taipei.Day(await Stage.Control.NowAsync(Stop)):yyyy-MM}");
        var before = await FiguresAsync(locale, month);
        await Stage.SayAsync(Stage.Handler, locale, $"{word} {what}");
        var form = await Stage.Control.SeesAsync(
            Stage.Handler, message => CaseFields.Shown(message.Card).Any(field => field == ("what", what)), Stop);

        var receipt = await Stage.PressAsync(Stage.Handler, locale, form, "incident.drill");
        var id = IncidentStage.Number(receipt);
        var taken = await Stage.TapAsync(Stage.Handler, locale, "incident.takeCharge", id);
        var confirmed = await Stage.TapAsync(Stage.Handler, locale, "incident.confirm", id, ("core", "true"), ("integrity", "serious"));
        (string, string?) track = ("track", await Stage.TrackAsync(id, "tw-csma-2026"));
        var shown = await Stage.TapAsync(Stage.Handler, locale, "incident.card", id, ("view", "track"), track);
        var text = await Stage.TapAsync(Stage.Handler, locale, "incident.text", id, track);
        var report = await Stage.TapAsync(Stage.Handler, locale, "incident.improvement", id);
        await Stage.ReadsAsync(Stage.Chair, id.ToString(), Card("zh-TW", "MeetingKicker"));
        var thread = await Stage.ThreadAsync(id, Case("zh-TW", "StatusConfirmed"));

        Assert.Equal((CaseSeries.Drill, true), (id.Series, (await Stage.IncidentAsync(id)).IsDrill));
        Assert.All([receipt, taken, confirmed, shown, text, report], answer => Assert.Contains(Mark, answer.Words, StringComparison.Ordinal));
        foreach (var person in (Guid[])[Stage.Handler, Stage.Manager, Stage.SecondManager, Stage.Chair])
        {
            var told = (await Stage.Control.ChatAsync(person, Stop)).Where(message => message.Words.Contains(what, StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(told);
            Assert.All(told, message => Assert.Contains(Mark, message.Words, StringComparison.Ordinal));
        }

        Assert.All(
            thread.Messages.Where(message => message.Card is not null), message => Assert.Contains(Mark, message.Words, StringComparison.Ordinal));
        Assert.Contains(Card(locale, "DrillTrack"), shown.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("https://cyber-report.example.tw/", text.Words.Split('\n')); // no button leads there
        var copied = CaseFields.All(text.Json["value"]).Single(field => field.Name == "copy").Value!;
        Assert.StartsWith(Mark, copied, StringComparison.Ordinal);
        Assert.StartsWith(Mark, copied.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
        Assert.Contains(Mark, await IncidentStage.WordsAsync((await Stage.FileAsync($"{Mark}】{id}_*.docx")).Bytes), StringComparison.Ordinal);
        Assert.Equal((before.Real, before.Drills + 1), await FiguresAsync(locale, month));
    }

    [Theory]
    [InlineData("zh-TW", "演練")]
    [InlineData("en-US", "drill")]
    public async Task Only_those_who_handle_incidents_begin_a_drill(string locale, string word)
    {
        var person = await Stage.ColleagueAsync(locale);
        await Stage.SayAsync(person, locale, $"{word} 測試");

        var forced = await Stage.TapAsync(person, locale, "incident.drill", id: null, ("what", "測試"));

        Assert.True(forced.IsSentence);
        Assert.Null(IncidentStage.FindNumber(forced.Words));
        Assert.DoesNotContain(
            await Stage.Control.ChatAsync(person, Stop), message => CampaignAnswer.Data(message.Card, "incident.drill") is not null);
    }

    // as the card says them: the incidents of a month, and its drills
    private async Task<(int Real, int Drills)> FiguresAsync(string locale, (string, string?) month)
    {
        var lines = (await Stage.TapAsync(Stage.Manager, locale, "incident.figures", id: null, month)).Words.Split('\n');
        var figureless = NumberPattern().Replace(Card(locale, "FiguresSentence", 0, 0, 0), "");
        var sentence = Array.Find(lines, line => NumberPattern().Replace(line, "") == figureless);
        var drills = Array.IndexOf(lines, Card(locale, "DrillsFact"));
        return (sentence is null ? 0 : Number(sentence), drills < 0 ? 0 : Number(lines[drills + 1]));
    }

    private static int Number(string words) =>
        int.Parse(NumberPattern().Match(words).Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9][0-9,]*")]
    private static partial Regex NumberPattern();
}
