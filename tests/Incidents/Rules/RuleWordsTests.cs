using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Rules;

public sealed class RuleWordsTests
{
    private static readonly DateTimeOffset Aware = new(2026, 12, 3, 10, 12, 0, Taipei.Offset);

    private static readonly Clock Control = new("a", ClockKind.Control, ClockActor.Organisation, Aware, Aware.AddHours(72), null);

    [Theory]
    [InlineData(0.5, "剩 71 時 59 分", "71 h 59 min left")]
    [InlineData(42, "剩 71 時 18 分", "71 h 18 min left")]
    [InlineData(60, "剩 71 時", "71 h left")]
    [InlineData((71 * 60) + 1.5, "剩 58 分", "58 min left")]
    [InlineData((72 * 60) - 0.5, "剩 不到 1 分", "under 1 min left")]
    [InlineData(72 * 60, "剩 不到 1 分", "under 1 min left")]
    [InlineData((76 * 60) + 5, "逾期 4 時 5 分", "4 h 5 min overdue")]
    [InlineData(100 * 24 * 60, "逾期 97 天", "97 d overdue")]
    public void What_is_left_is_rounded_down(double minutes, string chinese, string english)
    {
        Assert.Equal(chinese, RuleWords.Standing(Control, Aware.AddMinutes(minutes), Languages.Chinese));
        Assert.Equal(english, RuleWords.Standing(Control, Aware.AddMinutes(minutes), Languages.English));
    }

    [Fact]
    public void A_month_is_said_in_days()
    {
        var report = Control with { Kind = ClockKind.Report, Deadline = Taipei.AddMonths(Aware, 1) };

        Assert.Equal("剩 31 天 13 時", RuleWords.Standing(report, Aware, Languages.Chinese));
        Assert.Equal("31 d 13 h left", RuleWords.Standing(report, Aware, Languages.English));
        Assert.Equal("2027/01/03（日）23:59", RuleWords.Until(report, Languages.Chinese));
    }

    [Fact]
    public void Done_in_time_and_done_late_are_said_apart()
    {
        var done = Control with { Met = Aware.AddHours(30) };
        var late = Control with { Met = Aware.AddHours(73) };

        Assert.Equal("2026/12/04（五）16:12 完成", RuleWords.Standing(done, Aware.AddDays(9), Languages.Chinese));
        Assert.Equal("2026/12/06（日）11:12 完成，逾期 1 時", RuleWords.Standing(late, Aware.AddDays(9), Languages.Chinese));
        Assert.Equal("done Sun 6 Dec 2026, 11:12, 1 h late", RuleWords.Standing(late, Aware.AddDays(9), Languages.English));
    }

    [Theory]
    [InlineData(ClockKind.Report, "完成後一個月")]
    [InlineData(ClockKind.LevelReview, "通報後起算")]
    [InlineData(ClockKind.Control, "定級後起算")]
    public void A_clock_that_waits_says_for_what(ClockKind kind, string chinese)
    {
        var waiting = Control with { Kind = kind, From = null, Deadline = null };

        Assert.Equal(chinese, RuleWords.Until(waiting, Languages.Chinese));
        Assert.Equal("尚未起算", RuleWords.Standing(waiting, Aware, Languages.Chinese));
    }

    [Fact]
    public void A_late_authority_is_to_be_asked()
    {
        var review = Control with { Kind = ClockKind.LevelReview, Actor = ClockActor.Authority, Deadline = Aware.AddHours(8) };

        Assert.Equal("已逾 30 分，請催詢", RuleWords.Standing(review, Aware.AddHours(8.5), Languages.Chinese));
    }

    [Fact]
    public void Everything_has_a_name_of_its_own_in_both_languages() =>
        Assert.All(Languages.All, culture =>
        {
            Distinct(Enum.GetValues<ClockKind>().Select(kind => RuleWords.Of(kind, culture)));
            Distinct(Enum.GetValues<TrackStatus>().Select(status => RuleWords.Of(status, culture)));
            Distinct(Enum.GetValues<WarningRole>().Select(role => RuleWords.Of(role, culture)));
            Distinct(Enum.GetValues<LevelColumn>().Select(column => RuleWords.Of(column, culture)));
            Distinct(Enum.GetValues<SourceTag>().Select(tag => RuleWords.Of(tag, culture)));
            Distinct(new int?[] { null, 1, 2, 3, 4 }.Select(level => RuleWords.Level(level, culture)));
        });

    [Fact]
    public void The_levels_are_called_as_the_law_calls_them() =>
        Assert.Equal(
            ["第一級", "第二級", "第三級", "第四級"], Enumerable.Range(1, 4).Select(level => RuleWords.Level(level, Languages.Chinese)));

    [Fact]
    public void Every_refusal_of_a_level_says_what_to_do() =>
        Assert.All(
            new Refusal[]
            {
                new NoRuleSetInForce(Aware), new NothingHarmed(), new CriticalInfrastructureIsCore(), new InterruptionWithoutHarm(), new InterruptionNotSaid(),
            },
            refusal => Assert.All(Languages.All, culture => Assert.EndsWith(culture == Languages.English ? "." : "。", refusal.Say(culture), StringComparison.Ordinal)));

    [Fact]
    public void A_rule_set_speaks_both_languages()
    {
        var law = Some.RuleSets.Find("tw-csma-2026")!.Law;

        Assert.Equal("資通安全事件通報應變及演練辦法", law.Say(Languages.Chinese));
        Assert.StartsWith("Regulations", law.Say(Languages.English), StringComparison.Ordinal);
    }

    private static void Distinct(IEnumerable<string> names)
    {
        var all = names.ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
    }
}
