using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Sandbox;

namespace TeamsIsms.Tests.Hosts;

/// <summary>A review from the register to the meeting's time, over real HTTP, storage and calendars.</summary>
public sealed class ReviewRouteTests : IAsyncLifetime
{
    private ReviewApp _app = null!; // set before every test

    public async ValueTask InitializeAsync() => _app = await ReviewApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_committee_votes_on_times_from_its_calendars_and_the_best_is_fixed()
    {
        await _app.AppointAsync();
        var planned = await _app.TapAsync("review.plan", ReviewApp.Manager, ("form", "1"), ("kind", "Yearly"), ("due", "2027-01-31"));
        var again = await _app.TapAsync("review.plan", ReviewApp.Manager, ("form", "1"), ("kind", "Yearly"), ("due", "2027-01-31"));
        var found = await FindAsync(("from", "2026-12-24"), ("until", "2027-01-15"));
        await _app.NoticeAsync();
        var early = await _app.TapAsync("review.fix", ReviewApp.Manager, ("id", "MR-2026-01"), ("number", "2"));
        var voted = await _app.TapAsync("review.vote", ReviewApp.Chair, ("id", "MR-2026-01"), ("time1", "No"), ("time2", "Yes"), ("time3", "Perhaps"));
        await _app.TapAsync("review.vote", ReviewApp.Deputy, ("id", "MR-2026-01"), ("time2", "Yes"));
        var stranger = await _app.TapAsync("review.vote", ReviewApp.Staff, ("id", "MR-2026-01"), ("time2", "Yes"));
        var empty = await _app.TapAsync("review.vote", ReviewApp.Other, ("id", "MR-2026-01"));
        await _app.NoticeAsync();
        var isFixed = await _app.TapAsync("review.fix", ReviewApp.Manager, ("id", "MR-2026-01"), ("number", "2"));
        var late = await _app.TapAsync("review.vote", ReviewApp.Member, ("id", "MR-2026-01"), ("time1", "Yes"));
        await _app.NoticeAsync();

        Assert.Contains("MR-2026-01", planned, StringComparison.Ordinal);
        Assert.Contains("MR-2026-01", again, StringComparison.Ordinal);
        Assert.Contains("行事曆 3／3 席有空", found, StringComparison.Ordinal);
        Assert.Contains("請投票選時間", Assert.Single(_app.Bot.Posts(ReviewApp.Deputy), post => !post.Contains("已定", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(new QuorumMissing(0, 2).Say(Languages.Chinese), early, StringComparison.Ordinal);
        Assert.Contains("可 1、視情況 0、不可 0", voted, StringComparison.Ordinal);
        Assert.Contains(new UnknownReview().Say(Languages.Chinese), stranger, StringComparison.Ordinal);
        Assert.Contains(new ChoiceNeeded().Say(Languages.Chinese), empty, StringComparison.Ordinal);
        Assert.Contains(_app.Bot.Puts(ReviewApp.Member), card => card.Contains("已達法定席數", StringComparison.Ordinal));
        Assert.Contains("時間已定", isFixed, StringComparison.Ordinal);
        Assert.Contains(new ReviewMovedOn(ReviewStatus.Scheduled).Say(Languages.Chinese), late, StringComparison.Ordinal);
        Assert.Contains("管理審查時間已定", _app.Bot.Posts(ReviewApp.Chair)[^1], StringComparison.Ordinal);
        Assert.Equal(5, (await _app.FileAsync()).Review.Times.Count);
    }

    [Fact]
    public async Task Too_few_times_are_said_with_their_number_and_who_has_no_calendar_is_named()
    {
        await _app.AppointAsync();
        _app.Graph.State.People.Remove(ReviewApp.Other);
        await _app.TapAsync("review.plan", ReviewApp.Manager, ("form", "1"), ("kind", "Extraordinary"), ("due", "2026-12-20"), ("reason", "三級事件"));

        var one = await FindAsync(("from", "2026-12-05"), ("until", "2026-12-06"));
        var backwards = await FindAsync(("from", "2026-12-10"), ("until", "2026-12-09"));
        var enough = await FindAsync(("from", "2026-12-07"), ("until", "2026-12-18"));

        Assert.Contains(new TooFewTimes(0, new DateOnly(2026, 12, 13)).Say(Languages.Chinese), one, StringComparison.Ordinal);
        Assert.Contains("孫委員", one, StringComparison.Ordinal);
        Assert.Contains(new SearchNeeded(62).Say(Languages.Chinese), backwards, StringComparison.Ordinal);
        Assert.Contains("讀不到行事曆", enough, StringComparison.Ordinal);
        Assert.Equal([ReviewApp.Other], (await _app.FileAsync()).Review.Unread);
    }

    [Fact]
    public async Task Only_the_security_manager_keeps_the_register_and_whoever_left_is_shown()
    {
        await _app.AppointAsync();
        var twice = await _app.TapAsync("review.appoint", ReviewApp.Manager, ("holder", "王主委"), ("from", "2026-06-01"));
        var others = await _app.TapAsync("review.appoint", ReviewApp.Chair, ("holder", "王小美"), ("from", "2026-06-01"));
        var nobody = await _app.TapAsync("review.appoint", ReviewApp.Manager, ("holder", ""), ("from", "2026-06-01"));
        var many = await _app.TapAsync("review.quorum", ReviewApp.Manager, ("needed", "4"));
        var deputed = await _app.TapAsync("review.depute", ReviewApp.Manager, ("holder", ReviewApp.Other.ToString()), ("deputy", "王小美"));
        var ended = await _app.TapAsync("review.endTerm", ReviewApp.Manager, ("holder", ReviewApp.Other.ToString()), ("until", "2026-11-30"));
        var read = await _app.Bot.SayAsync("管審", ReviewApp.Staff);

        Assert.Contains(new SeatedAlready().Say(Languages.Chinese), twice, StringComparison.Ordinal);
        Assert.Contains(new ReviewManagerNeeded().Say(Languages.Chinese), others, StringComparison.Ordinal);
        Assert.Contains(new HolderNeeded().Say(Languages.Chinese), nobody, StringComparison.Ordinal);
        Assert.Contains(new QuorumOutOfRange().Say(Languages.Chinese), many, StringComparison.Ordinal);
        Assert.Contains("代理人 王小美", deputed, StringComparison.Ordinal);
        Assert.DoesNotContain("孫委員", ended, StringComparison.Ordinal);
        Assert.Contains("目前沒有與您相關的管理審查", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_system_plans_the_first_review_of_a_committee_and_tells_the_security_manager_once()
    {
        await _app.LookAsync();
        Assert.Empty(_app.Bot.Posts(ReviewApp.Manager)); // there is no committee yet

        await _app.AppointAsync();
        await _app.LookAsync();
        await _app.LookAsync();

        Assert.Contains("系統先規劃了這一場", Assert.Single(_app.Bot.Posts(ReviewApp.Manager)), StringComparison.Ordinal);
        Assert.Equal((ReviewKind.Yearly, ReviewStatus.Planned), ((await _app.FileAsync()).Review.Kind, (await _app.FileAsync()).Review.Status));
    }

    [Fact]
    public async Task The_event_is_made_once_moved_and_cancelled_and_its_answers_are_watched()
    {
        await FixAsync();
        _app.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await _app.LookAsync();
        var made = Assert.Single(_app.Graph.State.Calendars.All());
        foreach (var person in (Guid[])[ReviewApp.Chair, ReviewApp.Other])
        {
            _app.Graph.State.Calendars.Respond(_app.Graph.State.People.Find(person)!, "declined", _app.Bot.Clock.GetUtcNow()); // invited
        }

        await PassAsync();
        await PassAsync();
        var lost = Assert.Single(_app.Bot.Posts(ReviewApp.Manager), post => post.Contains("出席人數不足", StringComparison.Ordinal));
        await _app.TapAsync("review.move", ReviewApp.Manager, ("id", "MR-2026-01"), ("number", "3"), ("reason", "主任委員出差"));
        await _app.NoticeAsync();
        var moved = Assert.Single(_app.Graph.State.Calendars.All());
        await _app.TapAsync("review.postpone", ReviewApp.Manager, ("id", "MR-2026-01"), ("reason", "颱風"));
        await _app.NoticeAsync();

        Assert.Equal((await _app.FileAsync()).Review.Times[1].Start, TeamsIsms.Sandbox.Tenant.Calendars.Instant(made["start"]));
        Assert.Contains("https://teams.example/meet/", _app.Bot.Posts(ReviewApp.Chair)[^3], StringComparison.Ordinal);
        Assert.Contains("接受 0、暫定 0、婉拒 2", lost, StringComparison.Ordinal);
        Assert.Equal((string?)made["id"], (string?)moved["id"]);
        Assert.Equal((await _app.FileAsync()).Review.Times[2].Start, TeamsIsms.Sandbox.Tenant.Calendars.Instant(moved["start"]));
        Assert.Contains(_app.Bot.Posts(ReviewApp.Chair), post => post.Contains("改到新的時間", StringComparison.Ordinal));
        Assert.Contains("管理審查延期了", _app.Bot.Posts(ReviewApp.Chair)[^1], StringComparison.Ordinal);
        Assert.Empty(_app.Graph.State.Calendars.All());
        Assert.Empty((await _app.FileAsync()).Review.Withdrawn);
    }

    [Fact]
    public async Task An_event_is_asked_for_again_until_the_calendar_may_be_used_and_the_security_manager_is_told_once()
    {
        await FixAsync(new FaultPlan { FailRate = 1, Statuses = [403] });
        await PassAsync();
        var told = Assert.Single(_app.Bot.Posts(ReviewApp.Manager), post => post.Contains("請自行邀請委員", StringComparison.Ordinal));
        Assert.True((await _app.FileAsync()).Review.IsUninvited);

        _app.Graph.Faults.Plan = FaultPlan.None;
        await PassAsync();
        await PassAsync();

        Assert.Single(_app.Graph.State.Calendars.All());
        Assert.False((await _app.FileAsync()).Review.IsUninvited);
        Assert.Single(_app.Bot.Posts(ReviewApp.Manager), told);
        Assert.Contains("https://teams.example/meet/", _app.Bot.Puts(ReviewApp.Chair)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_somebody_removed_by_hand_is_told_to_the_security_manager_once()
    {
        await FixAsync();
        _app.Graph.State.Calendars.Remove(ReviewApp.Manager, (await _app.FileAsync()).Review.Meeting!.Event!); // it was made
        await PassAsync();
        await PassAsync();

        Assert.Contains("改動或刪除", Assert.Single(_app.Bot.Posts(ReviewApp.Manager)), StringComparison.Ordinal);
        Assert.True((await _app.FileAsync()).Review.Meeting!.IsStray); // it is fixed
    }

    [Fact]
    public async Task A_year_without_a_review_warns_and_then_opens_one_nonconformity()
    {
        await _app.HeldAsync(new DateOnly(2025, 12, 20));
        await _app.AppointAsync();
        await _app.LookAsync();
        Assert.Contains(_app.Bot.Posts(ReviewApp.Manager), post => post.Contains("只剩一個月", StringComparison.Ordinal));

        _app.Bot.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 21, 2, 0, 0, TimeSpan.Zero));
        await _app.LookAsync();
        _app.Bot.Clock.Advance(TimeSpan.FromDays(1));
        await _app.LookAsync();

        Assert.Contains("CAR-2026-0001", Assert.Single(_app.Bot.Posts(ReviewApp.Chair), post => post.Contains("已超過一年", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("CAR-2026-0001", (await _app.FileAsync(2)).Review.Nonconformity);
        Assert.Equal("MR-2026-02", Assert.Single(await _app.ActionsAsync()).Origin.Number);
    }

    /// <summary>The committee of three accepted the second and the third of the proposals, and the second is fixed.</summary>
    /// <param name="faults">Of the calendar, once the time is fixed.</param>
    private async Task FixAsync(FaultPlan? faults = null)
    {
        await _app.AppointAsync();
        await _app.TapAsync("review.plan", ReviewApp.Manager, ("form", "1"), ("kind", "Yearly"), ("due", "2027-01-31"));
        await FindAsync(("from", "2026-12-24"), ("until", "2027-01-15"));
        foreach (var person in (Guid[])[ReviewApp.Chair, ReviewApp.Member])
        {
            await _app.TapAsync("review.vote", person, ("id", "MR-2026-01"), ("time2", "Yes"), ("time3", "Yes"));
        }

        _app.Graph.Faults.Plan = faults ?? FaultPlan.None;
        await _app.TapAsync("review.fix", ReviewApp.Manager, ("id", "MR-2026-01"), ("number", "2"));
        await _app.NoticeAsync();
    }

    private Task PassAsync()
    {
        _app.Bot.Clock.Advance(TimeSpan.FromMinutes(20));
        return _app.LookAsync();
    }

    private Task<string> FindAsync(params (string, string)[] dates) =>
        _app.TapAsync("review.findTimes", ReviewApp.Manager, [("id", "MR-2026-01"), ("length", "120"), .. dates]);
}
