using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews.Inputs;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews.Inputs;

public sealed class CampaignTrendsTests
{
    private static readonly DateOnly Today = Taipei.Day(Some.Now);

    private static readonly CampaignCount Running = new(Some.Campaign, new Figures(120, 80, 20, 0, 0, 20, 0, 0, 0) { Overdue = 4 });

    private static readonly CampaignCount Past = new(
        Some.Campaign with { Due = Some.Now.AddMonths(-4), Status = CampaignStatus.Closed }, new Figures(10, 9, 0, 0, 0, 0, 1, 0, 0));

    private static readonly CampaignCount Course = new(
        Some.Campaign with { Task = Some.CourseTask, Due = Some.Now.AddMonths(-2) }, new Figures(8, 4, 4, 0, 0, 0, 0, 0, 0), (3, 4));

    [Fact]
    public void What_runs_is_told_without_those_who_do_not_owe_it() =>
        Assert.Equal(
            ["進行中的簽閱 1 案：應簽 100 人次，已簽 80 人次，逾期 4 人次。", "進行中的訓練 1 案：應訓 8 人次，完成 4 人次，逾期 0 人次。"],
            CampaignTrends.Of([Running, Past, Course], Today, Languages.Chinese).Sentences);

    [Fact]
    public void Rates_stand_in_the_quarter_in_which_it_was_due()
    {
        var series = CampaignTrends.Of([Running, Past, Course], Today, Languages.Chinese).Series;

        Assert.Equal([null, null, null, 90, 80], series[0].Points.Select(point => point.Value));
        Assert.Equal([null, null, null, null, 50], series[1].Points.Select(point => point.Value));
        Assert.Equal([null, null, null, null, 75], series[2].Points.Select(point => point.Value));
    }

    [Fact]
    public void A_trend_is_said_in_a_line_of_its_own_and_the_running_quarter_apart()
    {
        var figures = CampaignTrends.Of([Running, Past, Course], Today, Languages.Chinese);

        Assert.Equal(
            "簽閱完成率（2025 Q4–2026 Q3）：— → — → — → 90%；2026 Q4 至今 80%",
            SayTrend.Of(figures, Today, Languages.Chinese)?.Split('\n')[0]);
        Assert.Null(SayTrend.Of(CampaignTrends.Of([], Today, Languages.Chinese), Today, Languages.Chinese));
    }
}
