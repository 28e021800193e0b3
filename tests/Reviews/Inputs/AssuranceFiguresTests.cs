using TeamsIsms.Audits;
using TeamsIsms.Kernel;
using TeamsIsms.Objectives;
using TeamsIsms.Reviews.Inputs;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews.Inputs;

/// <summary>What audits and objectives tell a review.</summary>
public sealed class AssuranceFiguresTests
{
    private static readonly DateOnly Today = Taipei.Day(Some.Now);

    [Fact]
    public void Audits_tell_what_was_found_what_is_open_and_what_nobody_looks_at()
    {
        var figures = AuditFigures.Of([Some.AuditReported, Some.AuditPlanned with { Id = new AuditId(2026, 2) }], Today, Languages.Chinese);

        Assert.Contains("排定 2 場內部稽核，已報告 1 場", figures.Sentences[0], StringComparison.Ordinal);
        Assert.Contains("3 項稽核發現", figures.Sentences[1], StringComparison.Ordinal);
        Assert.Contains("文件管制", figures.Sentences[2], StringComparison.Ordinal);
        Assert.DoesNotContain("紀錄管制", figures.Sentences[2], StringComparison.Ordinal);
        Assert.Equal("AUD-2026-001", Assert.Single(Assert.Single(figures.Lists).Rows)[0]);
        Assert.Equal([1m, 1m, 1m, 0m], figures.Series.Select(series => series.Points[^1].Value));
        Assert.All(figures.Series, series => Assert.True(series.Points.Count >= 3));
    }

    [Fact]
    public void What_was_reported_later_is_not_looked_at()
    {
        var figures = AuditFigures.Of([Some.AuditSettled], Today.AddDays(-1), Languages.English);

        Assert.Empty(figures.Lists);
        Assert.Empty(figures.Series);
    }

    [Fact]
    public void Objectives_tell_which_are_reached_and_their_values_by_quarter()
    {
        var reached = Some.ObjectiveMeasured with { Id = new ObjectiveId(2026, 2), Target = 90m };
        var figures = ObjectiveFigures.Of([Some.ObjectiveMeasured, reached, reached with { Retired = "併入" }], Today, Languages.Chinese);

        Assert.Contains("2 項資通安全目標：達標 1、未達標 1、逾期未量測 0", Assert.Single(figures.Sentences), StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(figures.Lists).Rows.Count);
        Assert.Equal([null, 97m, 98.5m, 90m, null], figures.Series[0].Points.Select(point => point.Value));
        Assert.Equal(95m, figures.Series[0].Target);
        Assert.Equal([97m, 98.5m], Values(new DateOnly(2026, 9, 30)));
        Assert.Contains("尚未訂定", Assert.Single(ObjectiveFigures.Of([], Today, Languages.Chinese).Sentences), StringComparison.Ordinal);
    }

    private static IEnumerable<decimal> Values(DateOnly day) =>
        ObjectiveFigures.Of([Some.ObjectiveMeasured], day, Languages.English).Series[0].Points.Select(point => point.Value).OfType<decimal>();
}
