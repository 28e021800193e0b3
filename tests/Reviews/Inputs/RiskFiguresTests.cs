using TeamsIsms.Feedback;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews.Inputs;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews.Inputs;

/// <summary>What risks and interested parties tell a review.</summary>
public sealed class RiskFiguresTests
{
    private static readonly DateOnly Today = Taipei.Day(Some.Now);

    [Fact]
    public void Risks_tell_their_levels_by_version_and_which_treatments_are_late()
    {
        var old = Some.Risks with { Version = 1, At = Some.Now.AddMonths(-6), Risks = [Some.Risks.Risks[0]] };
        var assessment = RiskFigures.Assessment([old, Some.Risks], Today, Languages.Chinese);
        var plan = RiskFigures.Treatment(Some.Risks, Today, Languages.Chinese);

        Assert.Contains("共 3 項風險", assessment.Sentences[0], StringComparison.Ordinal);
        Assert.Equal([1m, 2m], assessment.Series[0].Points.Where((_, at) => at is 2 or 4).Select(point => point.Value));
        Assert.Contains("2 項：完成 0、逾期 1；另接受 1 項", plan.Sentences[0], StringComparison.Ordinal);
        Assert.Equal("R-01", Assert.Single(Assert.Single(plan.Lists).Rows)[0]);
        Assert.Contains("尚未匯入", Assert.Single(RiskFigures.Treatment(null, Today, Languages.Chinese).Sentences), StringComparison.Ordinal);
        Assert.Contains("尚未匯入", Assert.Single(RiskFigures.Assessment([], Today, Languages.Chinese).Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void Feedback_tells_who_said_what_in_the_last_year()
    {
        FeedbackEntry Said(int number, DateOnly on) => new(number, InterestedParty.Customer, "希望通報更快", on, Guid.Empty, Some.Now);
        var figures = FeedbackFigures.Of([Said(1, Today.AddYears(-2)), Said(2, Today.AddDays(-3)), Said(3, Today.AddDays(1))], Today, Languages.Chinese);

        Assert.Contains("登錄 1 則", Assert.Single(figures.Sentences), StringComparison.Ordinal);
        Assert.Equal("希望通報更快", Assert.Single(Assert.Single(figures.Lists).Rows)[2]);
        Assert.Contains("沒有登錄", Assert.Single(FeedbackFigures.Of([], Today, Languages.Chinese).Sentences), StringComparison.Ordinal);
    }
}
