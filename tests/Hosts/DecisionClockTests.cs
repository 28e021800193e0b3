using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Decisions;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>What the clock says of decisions to those who have to do with them.</summary>
public sealed class DecisionClockTests : IAsyncLifetime
{
    private ReviewApp _app = null!; // set before every test

    public async ValueTask InitializeAsync() => _app = await ReviewApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_decision_is_brought_to_its_owner_reminded_of_and_told_to_the_manager_when_it_is_late()
    {
        await _app.DecidedAsync(new DateOnly(2026, 12, 9));

        await LookAsync(days: 0);
        await LookAsync(days: 0);
        Assert.Contains(Said(DecisionPrompt.Given), Assert.Single(_app.Bot.Posts(ReviewApp.Staff)), StringComparison.Ordinal);
        await _app.TapAsync("decision.start", ReviewApp.Staff, ("id", "MR-2026-01-D01"));
        await _app.NoticeAsync();
        Assert.Contains(Said(DecisionPrompt.Given), _app.Bot.Puts(ReviewApp.Staff)[^1], StringComparison.Ordinal); // drawn again with its reason
        await LookAsync(days: 2);
        await LookAsync(days: 0);
        Assert.Contains(Said(DecisionPrompt.Soon), Last(ReviewApp.Staff, of: 2), StringComparison.Ordinal);
        Assert.DoesNotContain(Said(DecisionPrompt.Overdue), string.Concat(_app.Bot.Posts(ReviewApp.Manager)), StringComparison.Ordinal);
        await LookAsync(days: 7);
        await LookAsync(days: 1);
        Assert.Contains(Said(DecisionPrompt.Overdue), Last(ReviewApp.Staff, of: 3), StringComparison.Ordinal);
        Assert.Contains(Said(DecisionPrompt.Overdue), Last(ReviewApp.Manager, of: 1), StringComparison.Ordinal);
        await LookAsync(days: 6);
        Assert.Contains(Said(DecisionPrompt.Overdue), Last(ReviewApp.Manager, of: 2), StringComparison.Ordinal);

        Assert.Contains("逾期未完成的決議：1 項", await _app.Bot.SayAsync("管審", ReviewApp.Manager), StringComparison.Ordinal);
        Assert.Contains("逾期未完成的決議：1 項", await _app.Bot.SayAsync("管審", ReviewApp.Staff), StringComparison.Ordinal);
        Assert.DoesNotContain("逾期未完成的決議", await _app.Bot.SayAsync("管審", ReviewApp.Deputy), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_owner_left_the_manager_gives_the_decision_to_somebody_else()
    {
        await _app.DecidedAsync(new DateOnly(2027, 3, 31));
        await _app.Store.WriteAsync(
            _app.Bot.Services.GetRequiredService<RecentPeople>(), Some.Named(ReviewApp.Staff, "王小美") with { Enabled = false });

        await LookAsync(days: 0);
        await LookAsync(days: 1);
        var notTheirs = await AssignAsync(ReviewApp.Chair, "趙委員", "請接手");
        var unknown = await AssignAsync(ReviewApp.Manager, "查無此人", "請接手");
        var silent = await AssignAsync(ReviewApp.Manager, "趙委員", "");
        var done = await AssignAsync(ReviewApp.Manager, "趙委員", "王小美已離職");
        var again = await AssignAsync(ReviewApp.Manager, "趙委員", "王小美已離職");
        await _app.NoticeAsync();

        Assert.Empty(_app.Bot.Posts(ReviewApp.Staff));
        Assert.Contains(Said(DecisionPrompt.OwnerGone), Last(ReviewApp.Manager, of: 1), StringComparison.Ordinal);
        Assert.Contains(new DecisionDutyNeeded(DecisionDeed.Assign).Say(Languages.Chinese), notTheirs, StringComparison.Ordinal);
        Assert.DoesNotContain("AdaptiveCard", unknown, StringComparison.Ordinal);
        Assert.Contains(new ReviewFieldNeeded(ReviewField.Reason, 500).Say(Languages.Chinese), silent, StringComparison.Ordinal);
        Assert.Contains("改派負責人", done, StringComparison.Ordinal);
        Assert.Contains(new DecisionOwnerAlready().Say(Languages.Chinese), again, StringComparison.Ordinal);
        Assert.Equal(ReviewApp.Member, (await _app.DecisionAsync()).Owner);
        Assert.Contains(Said(DecisionPrompt.Given), Last(ReviewApp.Member, of: 1), StringComparison.Ordinal);
    }

    private async Task LookAsync(int days)
    {
        _app.Bot.Clock.Advance(TimeSpan.FromDays(days) + TimeSpan.FromMinutes(days == 0 ? 31 : 0));
        await _app.LookAsync();
    }

    private Task<string> AssignAsync(Guid person, string owner, string reason) =>
        _app.TapAsync("decision.assign", person, ("id", "MR-2026-01-D01"), ("owner", owner), ("reason", reason));

    private string Last(Guid person, int of)
    {
        var posts = _app.Bot.Posts(person);
        Assert.Equal(of, posts.Count);
        return posts[^1];
    }

    private static string Said(DecisionPrompt prompt) => DecisionPrompts.Say(prompt, Languages.Chinese);
}
