using TeamsIsms.Kernel;
using TeamsIsms.Reviews.Inputs;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews.Inputs;

public sealed class DecisionFiguresTests
{
    private static readonly DateOnly Today = Taipei.Day(Some.Now);

    [Fact]
    public void Earlier_decisions_stand_in_rows_with_their_state()
    {
        var late = Some.ReviewFile.OtherDecisions[0] with { Due = Today.AddDays(-1) };

        var figures = DecisionFigures.Of(Some.ReviewFile with { OtherDecisions = [late] }, Today, Languages.Chinese);

        Assert.Equal(["先前決議 1 項：執行中 1。", "其中 1 項已逾期。"], figures.Sentences);
        Assert.Equal(
            ["MR-2025-01-D02", late.Text, "2026/12/02（三）", "執行中（逾期）"], Assert.Single(Assert.Single(figures.Lists).Rows));
    }

    [Fact]
    public void Where_nothing_was_decided_that_is_said()
    {
        var figures = DecisionFigures.Of(Some.ReviewFile with { OtherDecisions = [] }, Today, Languages.English);

        Assert.Equal(["No decisions are left from earlier reviews."], figures.Sentences);
        Assert.Empty(figures.Lists);
    }

    [Fact]
    public void A_long_decision_is_shortened()
    {
        var text = new string('長', 500);

        var figures = DecisionFigures.Of(
            Some.ReviewFile with { OtherDecisions = [Some.ReviewFile.OtherDecisions[0] with { Text = text }] }, Today, Languages.Chinese);

        Assert.Equal(121, figures.Lists[0].Rows[0][1].Length);
    }
}
