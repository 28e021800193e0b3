using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Reviews;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The extraordinary review that a grave incident asks for when it is closed.</summary>
public sealed class GraveIncidentTests : IAsyncLifetime
{
    private ReviewApp _app = null!; // set before every test

    public async ValueTask InitializeAsync()
    {
        _app = await ReviewApp.StartAsync();
        await _app.Store.WriteAsync(
            null, Some.Named(ReviewApp.Manager, "林安全", Role.SecurityManager), Some.Named(CaseApp.SecondManager, "陳安全", Role.SecurityManager));
        await _app.Bot.MeetAsync(CaseApp.SecondManager);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Every_security_manager_is_asked_once_and_the_second_who_plans_it_gets_the_first_ones_review()
    {
        await ClosedAsync(1, Some.LevelTwo);
        await ClosedAsync(2, Some.LevelThree);
        await PassAsync();
        await PassAsync();

        var asked = Assert.Single(_app.Bot.Posts(ReviewApp.Manager));
        Assert.Contains("INC-2026-0002", asked, StringComparison.Ordinal);
        Assert.Contains("INC-2026-0002", Assert.Single(_app.Bot.Posts(CaseApp.SecondManager)), StringComparison.Ordinal);

        await PlanAsync(ReviewApp.Manager, "第三級事件 INC-2026-0002 結案後檢討");
        var second = await PlanAsync(CaseApp.SecondManager, "Review after the level 3 incident inc-2026-0002");

        Assert.Contains(new IncidentReviewed(new ReviewId(2026, 1)).Say(Languages.Chinese), second, StringComparison.Ordinal);
        Assert.Contains("第三級事件 INC-2026-0002 結案後檢討", second, StringComparison.Ordinal);
        Assert.Single(await ListAsync());
    }

    [Fact]
    public async Task A_review_that_was_cancelled_lets_another_about_the_same_incident_be_planned()
    {
        await ClosedAsync(2, Some.LevelThree);
        await _app.TapAsync("review.plan", ReviewApp.Manager, ("form", "1"), ("kind", "Yearly"), ("due", "2026-12-31"));
        await PlanAsync(ReviewApp.Manager, "INC-2026-0002");
        await _app.TapAsync("review.cancel", ReviewApp.Manager, ("id", "MR-2026-02"), ("reason", "併入年度審查"));

        await PlanAsync(CaseApp.SecondManager, "INC-2026-0002");

        Assert.Equal([ReviewStatus.Planned, ReviewStatus.Cancelled, ReviewStatus.Planned], (await ListAsync()).Select(review => review.Status));
    }

    private Task<string> PlanAsync(Guid manager, string reason) => _app.TapAsync(
        "review.plan", manager, ("form", "incident|INC-2026-0002"), ("kind", "Extraordinary"), ("due", "2026-12-20"), ("reason", reason));

    private Task<IReadOnlyList<Review>> ListAsync() => _app.Table.ListAsync(TestContext.Current.CancellationToken);

    private Task PassAsync()
    {
        _app.Bot.Clock.Advance(TimeSpan.FromHours(1));
        return _app.LookAsync();
    }

    private async Task ClosedAsync(int sequence, LevelAssessment level)
    {
        var id = new CaseId(CaseSeries.Incident, 2026, sequence);
        var closed = Some.Incident with
        {
            Id = id,
            Status = IncidentStatus.Closed,
            Level = level,
            Closing = new Closing(Some.SecurityManager, Some.Now.AddDays(-1), null),
        };
        var changes = new Changes(id.Partition).Insert(CaseRows.Case(id), closed, IncidentJson.Default.Incident);
        Assert.True(await new RowTable(_app.Store.Tables.GetTableClient(TableNames.Incidents)).CommitAsync(changes, TestContext.Current.CancellationToken));
    }
}
