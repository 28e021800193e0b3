using TeamsIsms.Actions;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews.Inputs;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews.Inputs;

public sealed class ActionFiguresTests
{
    private static readonly DateOnly Today = Taipei.Day(Some.Now);

    private static readonly CorrectiveAction Late =
        Some.ActionOpen with { Severity = ActionSeverity.Major, OpenedAt = Some.Now.AddMonths(-5), Due = Today.AddDays(-1) };

    private static readonly CorrectiveAction Closed = Some.ActionOpen with
    {
        Id = new ActionId(2026, 2),
        Severity = ActionSeverity.Minor,
        OpenedAt = Some.Now.AddMonths(-8),
        Status = ActionStatus.Closed,
        Due = null,
        Verification = new Verification(true, "抽查無誤", Some.ActionAuditor.Person, Some.Now.AddMonths(-3)),
        Earlier = [new ActionRound(1, "原因", "準則", new Verification(false, "仍有一件", Some.ActionAuditor.Person, Some.Now.AddMonths(-4)))],
        End = new ActionText("", Some.SecurityManager, Some.Now.AddMonths(-2)),
    };

    [Fact]
    public void Open_and_overdue_nonconformities_are_told_with_their_severity()
    {
        var figures = ActionFigures.Nonconformities([Late, Closed], Today, Languages.Chinese);

        Assert.Equal(["未結案的不符合事項 1 件：主要不符合 1。", "其中 1 件已逾期。"], figures.Sentences);
    }

    [Fact]
    public void Each_quarter_counts_what_was_opened_closed_and_found_effective_in_it()
    {
        var figures = ActionFigures.Nonconformities([Late, Closed], Today, Languages.Chinese);

        Assert.Equal([0, 0, 1, 1, 0], Values(figures, 0)); // opened in April and July
        Assert.Equal([0, 0, 0, 0, 1], Values(figures, 1)); // closed in October
        Assert.Equal([null, null, null, 50, null], Values(figures, 2)); // of two judged in August and September, one worked
    }

    [Fact]
    public void Improvements_and_what_was_cancelled_are_no_nonconformities()
    {
        var improvement = Late with { Type = ActionType.Improvement };
        var cancelled = Late with { Status = ActionStatus.Cancelled };

        Assert.Equal(
            ["目前沒有未結案的不符合事項。"], ActionFigures.Nonconformities([improvement, cancelled], Today, Languages.Chinese).Sentences);
        Assert.Equal(["改善建議 1 件進行中，0 件已結案。"], ActionFigures.Improvements([improvement, Closed], Languages.Chinese).Sentences);
        Assert.True(ActionFigures.Improvements([Late, Closed], Languages.Chinese).IsEmpty);
    }

    private static IEnumerable<decimal?> Values(LiveFigures figures, int series) => figures.Series[series].Points.Select(point => point.Value);

    [Fact]
    public void Exceptions_from_the_segregation_of_duties_are_listed_for_a_year()
    {
        var excepted = Late with { Exceptions = [Exception("本季", Today.AddDays(-1), days: -60), Exception("前年", Today.AddDays(-700), days: -760)] };

        var list = Assert.Single(ActionFigures.Nonconformities([excepted, Closed], Today, Languages.Chinese).Lists);

        Assert.Equal([Late.Id.ToString(), "本季", Taipei.Say(Today.AddDays(-1), Languages.Chinese)], Assert.Single(list.Rows));
        Assert.Empty(ActionFigures.Nonconformities([Late, Closed], Today, Languages.Chinese).Lists);

        static VerifierException Exception(string reason, DateOnly until, int days) =>
            new(Some.PlanApprover.Person, reason, until, Some.Chair, Taipei.At(Today.AddDays(days), TimeOnly.MinValue));
    }
}
