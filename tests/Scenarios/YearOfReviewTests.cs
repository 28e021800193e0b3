using System.Globalization;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>
/// A management review from the system's proposal to the end of its decisions, and the next year's, which hears of what is open. It moves the
/// clock by most of a year: it comes after all other stories of this sandbox.
/// </summary>
public sealed class YearOfReviewTests(SandboxFixture fixture) : CampaignScenario(fixture)
{
    private const string Chinese = "zh-TW";
    private const string English = "en-US";

    private readonly ReviewTable _reviews = new(
        new TableServiceClient(fixture.Sandbox.Storage), new OutboxRun(new WorkQueue(new QueueServiceClient(fixture.Sandbox.Storage))));

    [Fact]
    public async Task A_review_is_held_and_followed_and_the_next_one_answers_for_what_is_still_open()
    {
        await AppointAsync();
        var first = await ProposedAsync();
        await ScheduleAsync(Chinese, first);
        await GatherAsync(Chinese, first);
        await HoldAsync(Chinese, first);
        await DecideAsync(first, DecisionType.Improvement, "離職帳號改由人資系統自動停用。");
        await DecideAsync(first, DecisionType.Other, "全體同仁重新簽閱管理政策。");
        await JudgeAsync(Chinese, first);
        await TapAsync(Chinese, "review.input", first, ("leaf", nameof(InputLeaf.Feedback)), ("step", "return"), ("reason", "請補上客訴件數"));
        var incomplete = await TapAsync(Chinese, "review.minutes", first);
        await InputAsync(Chinese, first, InputLeaf.Feedback);
        await ApproveAsync(Chinese, first);
        await FollowAsync(new DecisionId(first, 1));
        var campaign = await Stage.CampaignAsync(await Stage.SubmitAsync(Chinese, ("decision", new DecisionId(first, 2).ToString())));
        var loose = await TapAsync(Chinese, "review.close", first);

        var followed = await FileAsync(first);
        await MoveAsync(Taipei.Day(followed.Review.HeldAt!.Value).AddMonths(9)); // it was held
        var second = await ProposedAsync();
        await ScheduleAsync(English, second);
        await GatherAsync(English, second);
        await HoldAsync(English, second);
        var earlier = await TapAsync(English, "review.show", second, ("view", MeetingPages.Earlier));
        var unheard = await TapAsync(English, "review.minutes", second);
        await TapAsync(English, "review.follow", second, ("decision", new DecisionId(first, 2).ToString()), ("text", "The campaign waits for its approval."));
        await TapAsync(English, "review.nothing", second, ("reason", "Nothing has to change."));
        await JudgeAsync(English, second);
        await ApproveAsync(English, second);
        await TapAsync(English, "review.close", first);

        Assert.Contains(new InputsMissing([InputLeaf.Feedback]).Say(Languages.Chinese), incomplete.Words, StringComparison.Ordinal);
        Assert.Equal((DecisionStatus.Closed, DecisionStatus.Open), (followed.Decisions[0].Status, followed.Decisions[1].Status));
        Assert.Equal((followed.Decisions[1].Id.ToString(), campaign.Number), (campaign.Decision, Assert.Single(followed.Decisions[1].Links)));
        Assert.Contains(new DecisionsLoose([new DecisionId(first, 2)]).Say(Languages.Chinese), loose.Words, StringComparison.Ordinal);
        Assert.NotEqual(first.Year, second.Year);
        Assert.Contains("全體同仁重新簽閱管理政策。", earlier.Words, StringComparison.Ordinal);
        Assert.Contains(new DecisionsUnheard([new DecisionId(first, 2)]).Say(Languages.English), unheard.Words, StringComparison.Ordinal);
        Assert.Equal((ReviewStatus.Closed, ReviewStatus.FollowUp), ((await FileAsync(first)).Review.Status, (await FileAsync(second)).Review.Status));
    }

    private async Task AppointAsync()
    {
        foreach (var (holder, chair) in new[] { (Stage.Chair, "true"), (Stage.UnitHead, "false"), (Stage.Auditor, "false") })
        {
            await Stage.TapAsync(Stage.Manager, Chinese, "review.appoint", null, ("holder", holder.ToString()), ("chair", chair), ("from", "2026-01-01"));
        }
    }

    /// <summary>The clock plans the year's review and tells the manager.</summary>
    private async Task<ReviewId> ProposedAsync()
    {
        await MoveAsync(Taipei.Day(await Stage.Control.NowAsync(Stop)));
        ReviewId? id = null;
        await Stage.Control.PassAsync(
            async () => (id = (await _reviews.ListAsync(Stop)).FirstOrDefault(
                review => review is { Kind: ReviewKind.Yearly, Status: ReviewStatus.Planned })?.Id) is not null,
            Stop);
        await ReadsAsync(Stage.Manager, id!.Value, ReviewCardWords.Text, "PromptProposed"); // found above
        return id.Value;
    }

    private async Task ScheduleAsync(string locale, ReviewId id)
    {
        var today = Taipei.Day(await Stage.Control.NowAsync(Stop));
        await TapAsync(
            locale, "review.findTimes", id, ("from", CampaignStage.Date(today.AddDays(8))), ("until", CampaignStage.Date(today.AddDays(20))), ("length", "60"));
        foreach (var person in (Guid[])[Stage.Chair, Stage.UnitHead])
        {
            await Stage.PressAsync(
                person, locale, await Stage.SeesAsync(person, id.ToString(), "review.vote"), "review.vote", ("time1", "Yes"), ("time2", "Yes"), ("time3", "Yes"));
        }

        await TapAsync(locale, "review.fix", id, ("number", "1"));
        Assert.Equal(ReviewStatus.Scheduled, (await FileAsync(id)).Review.Status);
    }

    private async Task GatherAsync(string locale, ReviewId id)
    {
        await Stage.Control.PassAsync(async () => (await FileAsync(id)).Review.Status == ReviewStatus.InputsOpen, Stop);
        foreach (var leaf in InputLeaves.All)
        {
            await InputAsync(locale, id, leaf);
        }

        await TapAsync(locale, "review.confirm", id);
        await SandboxControl.EventuallyAsync(async () => (await FileAsync(id)).Review.Pack is not null, Stop);
        await MoveAsync(Taipei.Day((await FileAsync(id)).Review.Meeting!.Start).AddDays(-4)); // it has a time
        await Stage.Control.PassAsync(
            async () => (await Stage.Control.ChatAsync(Stage.Chair, Stop)).Any(message => Says(message, id, ReviewCardWords.Text, "PromptPack")), Stop);
    }

    private Task<CampaignAnswer> InputAsync(string locale, ReviewId id, InputLeaf leaf) => leaf is InputLeaf.Nonconformities or InputLeaf.Feedback
        ? TapAsync(locale, "review.input", id, ("leaf", leaf.ToString()), ("step", "text"), ("text", "開立 9 件，已結案 7 件。"), ("trend", "14 → 11 → 9"))
        : TapAsync(locale, "review.input", id, ("leaf", leaf.ToString()), ("step", "none"), ("reason", "本年度沒有變更。"));

    private async Task HoldAsync(string locale, ReviewId id)
    {
        var review = (await FileAsync(id)).Review;
        await Stage.Control.AdvanceAsync(review.Meeting!.Start.AddMinutes(1) - await Stage.Control.NowAsync(Stop), Stop); // it has a time
        var seats = review.Seats.Select((_, at) => (string.Create(CultureInfo.InvariantCulture, $"seat{at + 1}"), (string?)"holder"));
        await TapAsync(locale, "review.held", id, [.. seats]);
        Assert.Equal(ReviewStatus.Held, (await FileAsync(id)).Review.Status);
    }

    private async Task DecideAsync(ReviewId id, DecisionType type, string text) => await TapAsync(
        Chinese,
        "review.decide",
        id,
        ("type", type.ToString()),
        ("text", text),
        ("owner", Stage.Staff.ToString()),
        ("due", CampaignStage.Date(Taipei.Day(await Stage.Control.NowAsync(Stop)).AddMonths(6))));

    private async Task JudgeAsync(string locale, ReviewId id)
    {
        await TapAsync(
            locale, "review.tick", id, [.. OutputLeaves.All.Select(leaf => (OutputsPage.Field(leaf), (string?)(leaf == OutputLeaf.Effectiveness ? "true" : "false")))]);
        await TapAsync(locale, "review.judge", id, ("suitable", "yes"), ("adequate", "yes"), ("effective", "yes"), ("text", "制度持續適用、適切且有效。"));
    }

    /// <summary>The secretary drafts the minutes and hands them in; the chair approves them, which freezes them.</summary>
    private async Task ApproveAsync(string locale, ReviewId id)
    {
        await TapAsync(locale, "review.draft", id);
        await TapAsync(locale, "review.minutes", id);
        var asked = await Stage.SeesAsync(Stage.Chair, id.ToString(), "approval.approve");
        await Stage.PressAsync(Stage.Chair, locale, asked, "approval.approve");
        var review = (await FileAsync(id)).Review;
        Assert.Equal((ReviewStatus.FollowUp, ApprovalStatus.Approved), (review.Status, review.Approval!.Status));
        Assert.Equal(review.File!.Sha256, review.Frozen!.Sha256);
    }

    private async Task FollowAsync(DecisionId id)
    {
        var given = await Stage.SeesAsync(Stage.Staff, id.ToString(), "decision.start");
        await Stage.PressAsync(Stage.Staff, Chinese, given, "decision.start");
        await Stage.TapAsync(Stage.Staff, Chinese, "decision.evidence", id.ToString(), ("title", "驗收紀錄"), ("link", "https://example.sharepoint.com/1"));
        await Stage.TapAsync(Stage.Staff, Chinese, "decision.done", id.ToString(), ("text", "系統已上線。"));
        await Stage.ReadsAsync(Stage.Manager, id.ToString());
        await Stage.TapAsync(Stage.Manager, Chinese, "decision.verify", id.ToString(), ("verdict", "yes"), ("text", "抽查五件均符合。"));
        await Stage.TapAsync(Stage.Manager, Chinese, "decision.close", id.ToString());
    }

    // To ten o'clock of the day, or of the next on which people work; never back.
    private async Task MoveAsync(DateOnly day)
    {
        var now = await Stage.Control.NowAsync(Stop);
        var ten = Taipei.At(day, new TimeOnly(10, 0));
        await Stage.Control.AdvanceAsync(WorkingCalendar.NextWorkingInstant(ten > now ? ten : now) - now, Stop);
    }

    private Task<SandboxMessage> ReadsAsync(Guid person, ReviewId id, Words words, string key) =>
        Stage.Control.SeesAsync(person, message => Says(message, id, words, key), Stop);

    private static bool Says(SandboxMessage message, ReviewId id, Words words, string key) =>
        message.Words.Contains(id.ToString(), StringComparison.Ordinal)
        && Languages.All.Any(culture => message.Words.Contains(words.Say(culture, key), StringComparison.Ordinal));

    private Task<CampaignAnswer> TapAsync(string locale, string verb, ReviewId id, params (string Name, string? Value)[] data) =>
        Stage.TapAsync(Stage.Manager, locale, verb, id.ToString(), data);

    private async Task<ReviewFile> FileAsync(ReviewId id) => (await _reviews.FindAsync(id, Stop))!; // planned before
}
