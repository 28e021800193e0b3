using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Minutes;
using TeamsIsms.Sandbox.Library;
using TeamsIsms.Tests.Reviews;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Hosts;

/// <summary>A meeting from its attendance to the end of its decisions, over real HTTP, storage and a library.</summary>
public sealed class MeetingRouteTests : IAsyncLifetime
{
    private const string Id = "MR-2026-01";

    private ReviewApp _app = null!; // set before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _app = await ReviewApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_meeting_is_recorded_its_minutes_are_approved_and_a_decision_is_followed_to_its_end()
    {
        await ReadyAsync(without: InputLeaf.Feedback);
        var held = await TapAsync("review.held", ReviewApp.Manager, ("seat1", "holder"), ("seat2", "deputy"), ("mandate2", "函 12 號"), ("seat3", "absent"));
        var incomplete = await TapAsync("review.minutes", ReviewApp.Manager);
        await WriteAsync(InputLeaf.Feedback);
        var decided = await TapAsync(
            "review.decide", ReviewApp.Manager, ("type", "Improvement"), ("text", "離職帳號改由人資系統自動停用。"), ("owner", "王小美"), ("due", "2027-03-31"));
        await TapAsync("review.tick", ReviewApp.Manager, [.. OutputLeaves.All.Select(leaf => ($"output{leaf}", leaf == OutputLeaf.Effectiveness ? "true" : "false"))]);
        await TapAsync("review.judge", ReviewApp.Manager, ("suitable", "yes"), ("adequate", "yes"), ("effective", "no"), ("text", "量測方式須改善。"));
        var undrafted = await TapAsync("review.minutes", ReviewApp.Manager);
        var drafted = await TapAsync("review.draft", ReviewApp.Manager);
        var submitted = await TapAsync("review.minutes", ReviewApp.Manager);
        var waits = await TapAsync("review.decide", ReviewApp.Manager, ("type", "Other"), ("text", "另一項"), ("owner", "王小美"), ("due", "2027-03-31"));
        var own = await ApproveAsync(ReviewApp.Manager);
        var approved = await ApproveAsync(ReviewApp.Chair);
        await _app.NoticeAsync();

        var file = await _app.FileAsync();
        Assert.Contains("已召開", held, StringComparison.Ordinal);
        Assert.Contains(new InputsMissing([InputLeaf.Feedback]).Say(Languages.Chinese), incomplete, StringComparison.Ordinal);
        Assert.Contains("MR-2026-01-D01", decided, StringComparison.Ordinal);
        Assert.Contains(new MinutesNotDrafted().Say(Languages.Chinese), undrafted, StringComparison.Ordinal);
        Assert.Contains("開啟會議紀錄", drafted, StringComparison.Ordinal);
        Assert.Contains("等主任委員核准", submitted, StringComparison.Ordinal);
        Assert.Contains(new MinutesWait().Say(Languages.Chinese), waits, StringComparison.Ordinal);
        Assert.DoesNotContain("已核准，決議開始執行", own, StringComparison.Ordinal);
        Assert.Contains("已核准，決議開始執行", approved, StringComparison.Ordinal);
        Assert.Equal(ReviewStatus.FollowUp, file.Review.Status);
        Assert.Equal(file.Review.File!.Sha256, file.Review.Frozen!.Sha256); // it was handed in and frozen
        Assert.NotNull(_app.Graph.State.Library.Find(file.Review.File.ItemId)?.CheckedOutBy);
        Assert.Contains("這項管理審查決議由您負責", Assert.Single(_app.Bot.Posts(ReviewApp.Staff)), StringComparison.Ordinal);
        await FollowAsync();
    }

    [Fact]
    public async Task A_file_that_is_edited_after_it_was_handed_in_has_to_be_handed_in_again()
    {
        await ReadyAsync(without: null);
        await TapAsync("review.held", ReviewApp.Manager, ("seat1", "holder"), ("seat2", "holder"), ("seat3", "holder"));
        await TapAsync("review.nothing", ReviewApp.Manager, ("reason", "沒有需要調整之處"));
        await TapAsync("review.tick", ReviewApp.Manager, [.. OutputLeaves.All.Select(leaf => ($"output{leaf}", "false"))]);
        await TapAsync("review.judge", ReviewApp.Manager, ("suitable", "yes"), ("adequate", "yes"), ("effective", "yes"), ("text", "持續有效。"));
        await TapAsync("review.draft", ReviewApp.Manager);
        await TapAsync("review.minutes", ReviewApp.Manager);
        await EditAsync();

        var refused = await ApproveAsync(ReviewApp.Chair);
        var again = await TapAsync("review.minutes", ReviewApp.Manager);
        var approved = await ApproveAsync(ReviewApp.Chair);
        var addendum = await TapAsync("review.addendum", ReviewApp.Manager, ("text", "更正出席人數。"));
        var closed = await TapAsync("review.close", ReviewApp.Manager);
        var addended = await ApproveAsync(ReviewApp.Chair, "MR-2026-01-A01");
        await TapAsync("review.close", ReviewApp.Manager);

        Assert.Contains(new MinutesFileChanged().Say(Languages.Chinese), refused, StringComparison.Ordinal);
        Assert.Contains("等主任委員核准", again, StringComparison.Ordinal);
        Assert.Contains("已核准，決議開始執行", approved, StringComparison.Ordinal);
        Assert.Contains("增補第 1 號", addendum, StringComparison.Ordinal);
        Assert.Contains(new AddendumWaits().Say(Languages.Chinese), closed, StringComparison.Ordinal);
        Assert.Contains("這項增補已核准", addended, StringComparison.Ordinal);
        Assert.Equal(ReviewStatus.Closed, (await _app.FileAsync()).Review.Status);
    }

    private async Task FollowAsync()
    {
        var early = await DecisionAsync("decision.done", ReviewApp.Staff, ("text", "完成"));
        await DecisionAsync("decision.start", ReviewApp.Staff);
        await DecisionAsync("decision.evidence", ReviewApp.Staff, ("title", "驗收紀錄"), ("link", "https://example.sharepoint.com/1"));
        await DecisionAsync("decision.done", ReviewApp.Staff, ("text", "已上線"));
        await _app.NoticeAsync();
        var own = await DecisionAsync("decision.verify", ReviewApp.Staff, ("verdict", "yes"), ("text", "好"));
        var back = await DecisionAsync("decision.verify", ReviewApp.Manager, ("verdict", "no"), ("text", "缺測試"));
        await DecisionAsync("decision.done", ReviewApp.Staff, ("text", "已補測試"));
        await DecisionAsync("decision.verify", ReviewApp.Manager, ("verdict", "yes"), ("text", "抽查符合"));
        await DecisionAsync("decision.close", ReviewApp.Manager);
        var late = await DecisionAsync("decision.start", ReviewApp.Staff);
        await TapAsync("review.close", ReviewApp.Manager);
        await _app.NoticeAsync();

        Assert.Contains(new DecisionMovedOn(DecisionStatus.Open).Say(Languages.Chinese), early, StringComparison.Ordinal);
        Assert.Contains(_app.Bot.Posts(ReviewApp.Manager), post => post.Contains("請確認這項決議是否已確實完成", StringComparison.Ordinal));
        Assert.Contains(new DecisionDutyNeeded(DecisionDeed.Verify).Say(Languages.Chinese), own, StringComparison.Ordinal);
        Assert.Contains("執行中", back, StringComparison.Ordinal);
        Assert.Contains(new DecisionMovedOn(DecisionStatus.Closed).Say(Languages.Chinese), late, StringComparison.Ordinal);
        Assert.Contains(_app.Bot.Puts(ReviewApp.Staff), card => card.Contains("已結案", StringComparison.Ordinal));
        Assert.Equal(ReviewStatus.Closed, (await _app.FileAsync()).Review.Status);
    }

    private Task<string> TapAsync(string verb, Guid person, params IEnumerable<(string Name, string Value)> data) =>
        _app.TapAsync(verb, person, [("id", Id), .. data]);

    private Task<string> DecisionAsync(string verb, Guid person, params IEnumerable<(string Name, string Value)> data) =>
        _app.TapAsync(verb, person, [("id", "MR-2026-01-D01"), .. data]);

    private async Task<string> ApproveAsync(Guid person, string id = Id)
    {
        var review = (await _app.FileAsync()).Review;
        var request = id == Id ? review.Approval : review.LastAddendum?.Approval;
        return await _app.TapAsync("approval.approve", person, ("subject", "minutes"), ("id", id), ("version", request?.Stamp ?? ""));
    }

    // As somebody does in SharePoint.
    private async Task EditAsync()
    {
        var library = _app.Graph.State.Library;
        var item = library.Find((await _app.FileAsync()).Review.File!.ItemId)!; // it was drafted
        var path = library.Disk.NewTemporaryFile(Some.Now);
        await File.WriteAllTextAsync(path, "另一份內容", Stop);
        Assert.NotNull(library.Put(new LibraryWrite(item.ParentId!, item.Name, path)).Item);
    }

    private async Task WriteAsync(InputLeaf leaf)
    {
        var act = Act.By(ReviewApp.Manager, Some.Now, "input");
        Assert.NotNull((await _app.Table.ActAsync(
            new ReviewId(2026, 1),
            file => GatherInputs.Submit(
                file, leaf, new InputAsked(false, "客訴三件。", null), new ReviewActor(ReviewApp.Manager, [Role.SecurityManager]), act),
            null,
            act,
            Stop)).Value);
    }

    /// <summary>A review whose meeting has begun, with the committee of the app's people.</summary>
    private async Task ReadyAsync(InputLeaf? without)
    {
        await _app.Bot.MeetAsync(ReviewApp.Staff);
        var ready = ReviewMachine.In(ReviewStatus.Ready);
        var whole = without is { } leaf ? ReviewMachine.Without(ready, leaf) : ready;
        var start = _app.Bot.Clock.GetUtcNow().AddHours(-1);
        var review = ready.Review with
        {
            Meeting = new ReviewMeeting(start, start.AddHours(2), Guid.CreateVersion7(start)),
            Seats = [new(ReviewApp.Chair, null, true), new(ReviewApp.Member, ReviewApp.Deputy, false), new(ReviewApp.Other, null, false)],
            Secretaries = [],
            Followed = [],
            LastDecision = 0,
            Outputs = [],
            Verdict = null,
            Votes = [],
        };
        var act = Act.By(ReviewApp.Manager, Some.Now, "plan");
        Assert.NotNull((await _app.Table.AddAsync(
            "story",
            (_, _) => new ReviewStep(
                whole with { Review = review, Decisions = [] }, new TrailEvent(TrailKinds.ReviewPlanned, review.Id.Subject, act.Actor, new TrailDetail())),
            null,
            act,
            Stop)).Value);
    }
}
