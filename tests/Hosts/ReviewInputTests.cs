using System.Security.Cryptography;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The inputs of a review from their opening to the pack, over real HTTP, storage and library.</summary>
public sealed class ReviewInputTests : IAsyncLifetime
{
    private ReviewApp _app = null!; // set before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = await ReviewApp.StartAsync();
        await _app.Bot.MeetAsync(ReviewApp.Staff);
        await ScheduleAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Inputs_are_opened_assigned_written_returned_and_confirmed_and_the_pack_goes_to_the_members()
    {
        await OpenAsync();
        Assert.Contains("請指派審查輸入的負責人", _app.Bot.Posts(ReviewApp.Manager)[^1], StringComparison.Ordinal);
        await AssignAsync(InputLeaf.Measurements, "王小美");
        await _app.NoticeAsync();
        var asked = _app.Bot.Posts(ReviewApp.Staff);
        var written = await InputAsync(ReviewApp.Staff, InputLeaf.Measurements, ("text", "簽閱率 98.2%。"), ("trend", "96 → 97 → 98%"));
        var others = await InputAsync(ReviewApp.Staff, InputLeaf.Feedback, ("text", "沒有客訴。"));
        var early = await _app.TapAsync("review.confirm", ReviewApp.Manager, ("id", "MR-2026-01"));
        var returned = await InputAsync(ReviewApp.Manager, InputLeaf.Measurements, ("step", "return"), ("reason", "請補上通報時間"));
        await _app.NoticeAsync();
        await InputAsync(ReviewApp.Staff, InputLeaf.Measurements, ("text", "簽閱率 98.2%，通報平均 18 分鐘。"), ("trend", "96 → 97 → 98%"));
        foreach (var leaf in InputLeaves.All.Where(leaf => leaf != InputLeaf.Measurements))
        {
            await InputAsync(ReviewApp.Manager, leaf, ("step", "none"), ("reason", "本年度沒有變更。"));
        }

        await _app.NoticeAsync();
        var complete = _app.Bot.Posts(ReviewApp.Manager)[^1];
        await _app.TapAsync("review.confirm", ReviewApp.Manager, ("id", "MR-2026-01"));
        await _app.NoticeAsync();
        var ready = await _app.FileAsync();
        await AdvanceAsync(toDaysBefore: 5);
        await _app.LookAsync();
        await _app.LookAsync();

        Assert.Contains("請填寫您負責的審查輸入", Assert.Single(asked), StringComparison.Ordinal);
        Assert.Contains("監督與量測結果", asked[0], StringComparison.Ordinal);
        Assert.Contains("簽閱率 98.2%。", written, StringComparison.Ordinal);
        Assert.Contains(new ReviewDutyNeeded(ReviewDeed.SubmitInput).Say(Languages.Chinese), others, StringComparison.Ordinal);
        Assert.Contains("9.2.1 先前管理審查決議事項之跟催狀況", early, StringComparison.Ordinal);
        Assert.Contains("退回補正", returned, StringComparison.Ordinal);
        Assert.Contains(_app.Bot.Posts(ReviewApp.Staff), post => post.Contains("請補上通報時間", StringComparison.Ordinal));
        Assert.Contains("審查輸入已齊，請確認", complete, StringComparison.Ordinal);
        Assert.Equal(ReviewStatus.Ready, ready.Review.Status);
        Assert.Equal(ready.Review.Pack!.Sha256, await StoredAsync());
        Assert.Contains(await _app.Table.TrailAsync(ready.Review.Id.Subject, Stop), record => TrailLeaf.Read(record.Leaf).Kind == TrailKinds.ReviewPackMade);
        Assert.All(
            [ReviewApp.Chair, ReviewApp.Member, ReviewApp.Deputy, ReviewApp.Other],
            member => Assert.Single(_app.Bot.Posts(member), post => post.Contains("會議資料來了", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Who_wrote_a_leaf_last_time_is_asked_again_and_reminded_before_the_pack()
    {
        await OpenAsync();
        await AssignAsync(InputLeaf.Feedback, "王小美");
        await AssignAsync(InputLeaf.Audits, "王小美");
        await _app.NoticeAsync();
        await AdvanceAsync(toDaysBefore: 6);
        await _app.LookAsync();
        await _app.LookAsync();

        Assert.Single(_app.Bot.Posts(ReviewApp.Staff), post => post.Contains("會議資料明天送出", StringComparison.Ordinal));
        Assert.Single(_app.Bot.Posts(ReviewApp.Manager), post => post.Contains("會議資料明天送出", StringComparison.Ordinal));
        Assert.DoesNotContain(_app.Bot.Posts(ReviewApp.Staff), post => post.Contains("還有審查輸入沒有填寫", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_trend_that_the_records_know_need_not_be_typed_and_one_they_do_not_know_is_asked_for()
    {
        await OpenAsync();

        var known = await InputAsync(ReviewApp.Manager, InputLeaf.Nonconformities, ("text", "沒有不符合事項。"));
        var unknown = await InputAsync(ReviewApp.Manager, InputLeaf.Objectives, ("text", "目標達成。"));
        var nothing = await InputAsync(ReviewApp.Manager, InputLeaf.Audits, ("text", " "));
        var stranger = await _app.TapAsync(
            "review.show", ReviewApp.Staff, ("id", "MR-2026-01"), ("view", ReviewViews.Of(InputLeaf.Nonconformities)));

        Assert.Contains("開立件數", known, StringComparison.Ordinal);
        Assert.Contains("→", (await _app.FileAsync()).Inputs.Single(input => input.Leaf == InputLeaf.Nonconformities).Content!.Trend!, StringComparison.Ordinal);
        Assert.Contains("請填寫「趨勢」", unknown, StringComparison.Ordinal);
        Assert.Contains("請填寫「輸入內容」", nothing, StringComparison.Ordinal);
        Assert.Contains(new UnknownReview().Say(Languages.Chinese), stranger, StringComparison.Ordinal);
    }

    private async Task ScheduleAsync()
    {
        await _app.AppointAsync();
        await _app.TapAsync("review.plan", ReviewApp.Manager, ("form", "1"), ("kind", "Yearly"), ("due", "2027-01-31"));
        await _app.TapAsync(
            "review.findTimes", ReviewApp.Manager, ("id", "MR-2026-01"), ("length", "120"), ("from", "2026-12-28"), ("until", "2027-01-15"));
        await _app.TapAsync("review.vote", ReviewApp.Chair, ("id", "MR-2026-01"), ("time1", "Yes"));
        await _app.TapAsync("review.vote", ReviewApp.Member, ("id", "MR-2026-01"), ("time1", "Yes"));
        await _app.TapAsync("review.fix", ReviewApp.Manager, ("id", "MR-2026-01"), ("number", "1"));
        await _app.NoticeAsync();
    }

    private async Task OpenAsync()
    {
        await _app.LookAsync();
        Assert.Equal(ReviewStatus.Scheduled, (await _app.FileAsync()).Review.Status); // it is too early
        await AdvanceAsync(toDaysBefore: 21);
        await _app.LookAsync();
        Assert.Equal((ReviewStatus.InputsOpen, 12), ((await _app.FileAsync()).Review.Status, (await _app.FileAsync()).Inputs.Count));
    }

    // At ten in the morning of that day or of the next working one.
    private async Task AdvanceAsync(int toDaysBefore)
    {
        var start = (await _app.FileAsync()).Review.Meeting!.Start; // fixed
        var wanted = WorkingCalendar.NextWorkingInstant(Taipei.At(Taipei.Day(start).AddDays(-toDaysBefore), new TimeOnly(10, 0)));
        _app.Bot.Clock.SetUtcNow(wanted);
    }

    private Task<string> AssignAsync(InputLeaf leaf, string owner) => InputAsync(ReviewApp.Manager, leaf, ("step", "owner"), ("owner", owner));

    private Task<string> InputAsync(Guid person, InputLeaf leaf, params (string, string)[] fields) =>
        _app.TapAsync("review.input", person, [("id", "MR-2026-01"), ("leaf", leaf.ToString()), .. fields]);

    private async Task<string> StoredAsync()
    {
        var file = Directory.GetFiles(_app.Graph.LibraryFolder, "MR-2026-01*.docx", SearchOption.AllDirectories).Single();
        return Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file, Stop)));
    }
}
