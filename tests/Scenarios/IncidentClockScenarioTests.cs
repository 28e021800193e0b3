using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>The legal deadlines on the card as the sandbox's clock moves.</summary>
public sealed class IncidentClockScenarioTests(SandboxFixture fixture) : IncidentScenario(fixture)
{
    private static readonly TimeOnly LastMinute = new(23, 59);

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en-US")]
    public async Task Level_two_shows_an_hour_three_days_and_a_month_and_personal_data_runs_beside(string locale)
    {
        var id = await Stage.ConfirmedAsync(locale, ("personalData", "true"));
        var aware = (await Stage.IncidentAsync(id)).Times.Aware;

        var confirmed = await Stage.TapAsync(Stage.Handler, locale, "incident.card", id);
        var contained = await Stage.TapAsync(Stage.Handler, locale, "incident.contain", id);

        string[] lines = confirmed.Words.Split('\n');
        Assert.Equal(2, lines.Count(line => line == Before(locale, aware.AddHours(1)))); // both authorities
        Assert.Equal(2, lines.Count(line => line == Before(locale, aware.AddHours(72)))); // control, and the form of personal data
        Assert.Contains($"● {Card(locale, "ClockControl")}", lines);
        Assert.Contains($"● {Card(locale, "ClockFollowUpForm")}", lines);
        Assert.Contains($"○ {Card(locale, "ClockReport")}", lines);
        Assert.Contains(Card(locale, "StartsWithControl"), lines);
        var done = (await Stage.IncidentAsync(id)).ContainedAt!.Value;
        Assert.Contains(Before(locale, Taipei.At(Taipei.Day(done).AddMonths(1), LastMinute)), contained.Words.Split('\n'));
        Assert.Contains($"● {Card(locale, "ClockReport")}", contained.Words.Split('\n'));
    }

    [Fact]
    public async Task The_first_hour_warns_four_times_and_each_time_more_people()
    {
        var id = await Stage.ConfirmedAsync("zh-TW");
        var aware = (await Stage.IncidentAsync(id)).Times.Aware;
        (int Minute, Guid Widest)[] points = [(15, Stage.Handler), (30, Stage.Handler), (45, Stage.Manager), (55, Stage.Chair)];

        foreach (var (index, (minute, widest)) in points.Index())
        {
            await Stage.ToAsync(aware.AddMinutes(minute));
            await SandboxControl.EventuallyAsync(async () => await WarningsAsync(Stage.Handler, id) == index + 1, Stop);
            await SandboxControl.EventuallyAsync(async () => await WarningsAsync(widest, id) > 0, Stop);
            Assert.Equal(minute >= 45, await WarningsAsync(Stage.Manager, id) > 0);
            Assert.Equal(minute >= 55, await WarningsAsync(Stage.Chair, id) > 0);
        }

        await Stage.ToAsync(aware.AddMinutes(61));
        await SandboxControl.EventuallyAsync(async () => await WarningsAsync(Stage.Handler, id) == points.Length + 1, Stop);
        await Stage.ReadsAsync(Stage.Chair, id.ToString(), Card("zh-TW", "WarningKicker"), Card("zh-TW", "WarningMissed"));
        await Stage.ThreadAsync(id, $"✕ {Card("zh-TW", "ClockNotify")}");
    }

    [Fact]
    public async Task The_long_clock_warns_at_half_three_quarters_and_nine_tenths_and_each_time_more_people()
    {
        var id = await Stage.TriagedAsync("zh-TW");
        await Stage.TapAsync(
            Stage.Handler, "zh-TW", "incident.confirm", id, ("core", "true"), ("integrity", "minor"), ("commander", $"{Stage.Controller}"));
        (string, string?) track = ("track", await Stage.TrackAsync(id, "tw-csma-2026"));
        await Stage.TapAsync(Stage.Handler, "zh-TW", "incident.notified", id, track);
        await Stage.TapAsync(Stage.Handler, "zh-TW", "incident.levelReviewed", id, track, ("level", "2"));
        var aware = (await Stage.IncidentAsync(id)).Times.Aware;
        (double Hours, int Team, int Managers)[] points = [(36, 1, 0), (54, 2, 0), (64.8, 3, 1)];

        foreach (var (hours, team, managers) in points)
        {
            await Stage.ToAsync(aware.AddHours(hours).AddSeconds(5));
            (Guid Person, int Count)[] told =
                [(Stage.Handler, team), (Stage.Controller, team), (Stage.Manager, managers), (Stage.SecondManager, managers), (Stage.Chair, 0)];
            await SandboxControl.EventuallyAsync(
                async () => (await Task.WhenAll(told.Select(one => WarningsAsync(one.Person, id))))
                    .Zip(told, (count, one) => count >= one.Count).All(isThere => isThere),
                Stop);
            Assert.Equal(told.Select(one => one.Count), await Task.WhenAll(told.Select(one => WarningsAsync(one.Person, id))));
        }
    }

    [Theory]
    [InlineData("zh-TW")]
    public async Task Years_begin_and_months_end_by_the_clock_of_Taipei(string locale)
    {
        var year = Taipei.Day(await Stage.Control.NowAsync(Stop)).Year + 1;
        await Stage.ToAsync(Taipei.At(new DateOnly(year, 1, 1), new TimeOnly(0, 30)));
        var id = await Stage.ConfirmedAsync(locale);
        await Stage.ToAsync(Taipei.At(new DateOnly(year, 1, 31), new TimeOnly(23, 30)));

        var contained = await Stage.TapAsync(Stage.Handler, locale, "incident.contain", id);

        Assert.Equal(new CaseId(CaseSeries.Incident, year, 1), id);
        var last = new DateOnly(year, 3, 1).AddDays(-1);
        Assert.Contains(Before(locale, Taipei.At(last, LastMinute)), contained.Words.Split('\n'));
    }

    [Theory]
    [InlineData("en-US")]
    public async Task A_rise_to_level_three_after_forty_hours_is_missed_at_once_and_calls_a_meeting(string locale)
    {
        var id = await Stage.ConfirmedAsync(locale);
        var aware = (await Stage.IncidentAsync(id)).Times.Aware;
        await Stage.TapAsync(Stage.Handler, locale, "incident.notified", id, ("track", await Stage.TrackAsync(id, "tw-csma-2026")));
        await Stage.ToAsync(aware.AddHours(40));
        var calm = await Stage.TapAsync(Stage.Handler, locale, "incident.card", id);

        var raised = await Stage.TapAsync(
            Stage.Handler, locale, "incident.raise", id, ("core", "true"), ("integrity", "serious"), ("reason", "帳務資料庫也遭竄改"));

        Assert.DoesNotContain($"✕ {Card(locale, "ClockControl")}", calm.Words, StringComparison.Ordinal);
        Assert.Contains($"✕ {Card(locale, "ClockControl")}", raised.Words.Split('\n'));
        Assert.Contains(Before(locale, aware.AddHours(36)), raised.Words.Split('\n'));
        var change = (await Stage.IncidentAsync(id)).LevelChanges[^1];
        Assert.Equal((2, 3), (change.From!.Level, change.To.Level));
        Assert.Contains($"● {Card(locale, "ClockRenotify")}", raised.Words.Split('\n'));
        Assert.Contains(Before(locale, change.At.AddHours(1)), raised.Words.Split('\n'));
        foreach (var person in (Guid[])[Stage.Manager, Stage.Chair, Stage.Handler])
        {
            var meeting = await Stage.ReadsAsync(person, Card("zh-TW", "MeetingKicker"), id.ToString());
            Assert.Contains("https://teams.microsoft.com/l/meeting/new?", meeting.Words, StringComparison.Ordinal);
        }

        await Stage.ReadsAsync(Stage.Chair, id.ToString(), Card("zh-TW", "WarningKicker"), Card("zh-TW", "WarningMissed"));
    }

    [Theory]
    [InlineData("zh-TW")]
    public async Task A_level_goes_down_only_by_somebody_else(string locale)
    {
        var id = await Stage.ConfirmedAsync(locale, ("integrity", "serious"));
        (string, string?)[] lower = [("core", "true"), ("integrity", "minor")];

        var silent = await Stage.TapAsync(Stage.Manager, locale, "incident.lower", id, lower);
        var proposed = await Stage.TapAsync(Stage.Manager, locale, "incident.lower", id, [.. lower, ("reason", "僅一筆資料")]);
        var handler = await Stage.TapAsync(Stage.Handler, locale, "incident.lower", id, ("agree", "true"));
        var alone = await Stage.TapAsync(Stage.Manager, locale, "incident.lower", id, ("agree", "true"));
        Assert.Equal(3, (await Stage.IncidentAsync(id)).Level!.Level);
        var asked = await Stage.SeesAsync(Stage.SecondManager, id, "incident.lower");
        var agreed = await Stage.PressAsync(Stage.SecondManager, locale, asked, "incident.lower", ("agree", "true"));

        Assert.True(silent.IsSentence);
        Assert.Contains("僅一筆資料", proposed.Words, StringComparison.Ordinal);
        Assert.Equal(Case(locale, "RoleNeeded", Case(locale, "DutyManager")), handler.Words);
        Assert.Equal(Case(locale, "SecondLowersLevel"), alone.Words);
        Assert.Contains(Case(locale, "LevelTwo"), agreed.Words, StringComparison.OrdinalIgnoreCase);
        var change = (await Stage.IncidentAsync(id)).LevelChanges[^1];
        Assert.Equal((Stage.SecondManager, (Guid?)Stage.Manager), (change.By, change.ProposedBy));
        Assert.Equal(
            ["incident.loweringProposed", "incident.levelLowered"], (await Stage.TrailAsync()).Kinds(id.Subject).TakeLast(2));
    }

    private async Task<int> WarningsAsync(Guid person, CaseId id) => (await Stage.Control.ChatAsync(person, Stop)).Count(message =>
        message.Words.Contains(id.ToString(), StringComparison.Ordinal)
        && message.Words.Contains(Card("zh-TW", "WarningKicker"), StringComparison.Ordinal));

    private static string Before(string locale, DateTimeOffset deadline) =>
        Card(locale, "Before", Taipei.Say(deadline, Languages.Choose(locale)));
}
