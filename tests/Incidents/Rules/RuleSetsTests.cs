using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Rules;

public sealed class RuleSetsTests
{
    private static readonly DateTimeOffset Boundary = new(2026, 1, 5, 0, 0, 0, Taipei.Offset);

    [Fact]
    public void The_sets_of_this_build_can_be_used() =>
        Assert.Equal(["tw-csma-2021", "tw-csma-2026", "tw-ncc-pdpa"], Some.RuleSets.All.Select(set => set.Id).Order());

    [Fact]
    public void The_wording_changes_at_midnight_in_Taipei()
    {
        Assert.Equal("tw-csma-2021", Some.RuleSets.InForce(RuleSets.LevelFamily, Boundary.AddTicks(-1))?.Id);
        Assert.Equal("tw-csma-2026", Some.RuleSets.InForce(RuleSets.LevelFamily, Boundary)?.Id);
        Assert.Equal("tw-csma-2021", Some.RuleSets.InForce(RuleSets.LevelFamily, new(2026, 1, 4, 15, 59, 59, TimeSpan.Zero))?.Id);
        Assert.Equal("tw-csma-2026", Some.RuleSets.InForce(RuleSets.LevelFamily, new(2026, 1, 4, 16, 0, 0, TimeSpan.Zero))?.Id);
    }

    [Fact]
    public void Before_the_first_wording_nothing_is_in_force()
    {
        Assert.Null(Some.RuleSets.InForce(RuleSets.LevelFamily, new(2021, 8, 22, 23, 59, 59, Taipei.Offset)));
        Assert.Null(Some.RuleSets.InForce("tw-ncc-pdpa", new(2022, 6, 30, 23, 59, 59, Taipei.Offset)));
        Assert.NotNull(Some.RuleSets.InForce("tw-ncc-pdpa", new(2022, 7, 1, 0, 0, 0, Taipei.Offset)));
    }

    [Fact]
    public void Only_the_wording_of_2021_counts_sensitive_information_and_speaks_of_business()
    {
        var (before, after) = (Some.RuleSets.Find("tw-csma-2021")!, Some.RuleSets.Find("tw-csma-2026")!);

        Assert.True(before.Knows(LevelSubject.SensitiveInformation));
        Assert.False(after.Knows(LevelSubject.SensitiveInformation));
        Assert.All(Availability(before), cell => Assert.Contains("核心業務", cell.Text.Chinese, StringComparison.Ordinal));
        Assert.All(Availability(after), cell => Assert.DoesNotContain("業務", cell.Text.Chinese, StringComparison.Ordinal));
    }

    [Fact]
    public void The_authority_forwards_all_levels_since_2026_and_only_the_major_ones_before()
    {
        Assert.Equal([3, 4], Some.RuleSets.Find("tw-csma-2021")!.Forwarding!.Levels);
        Assert.Equal([1, 2, 3, 4], Some.RuleSets.Find("tw-csma-2026")!.Forwarding!.Levels);
        Assert.Null(Some.RuleSets.Find("tw-ncc-pdpa")!.Forwarding);
    }

    [Theory]
    [InlineData("tw-csma-2021")]
    [InlineData("tw-csma-2026")]
    public void Notification_and_report_have_the_seven_items_of_the_law(string id)
    {
        var set = Some.RuleSets.Find(id)!;

        Assert.Equal(
            ["發生機關", "發生或知悉時間", "狀況之描述", "等級之評估", "因應事件所採取之措施", "外部支援需求評估", "其他相關事項"],
            set.NotificationItems.Select(item => item.Title.Chinese));
        Assert.Equal(7, set.ReportSections.Count);
        Assert.Equal([3, 4], set.Meeting!.Levels);
    }

    private static IEnumerable<MatrixCell> Availability(RuleSet set) =>
        set.Matrix.Where(cell => cell.Column == LevelColumn.Availability);
}
