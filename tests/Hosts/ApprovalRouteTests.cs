using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The one inbox of approvals over real HTTP and real storage, with a course to approve.</summary>
public sealed class ApprovalRouteTests : IAsyncLifetime
{
    private CourseApp _app = null!; // set before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // Whoever has no chat yet would have to wait for the clock, which stands still.
    public async ValueTask InitializeAsync()
    {
        _app = await CourseApp.StartAsync();
        foreach (var person in (Guid[])[CourseApp.Author, CourseApp.Second, CourseApp.HandlerWhoTrains, CourseApp.Staff, Some.SecurityManager])
        {
            await _app.Bot.MeetAsync(person);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_inbox_shows_what_waits_and_then_what_became_of_it()
    {
        var empty = await InboxAsync(CourseApp.Second);
        var request = await SubmittedAsync();

        var waiting = await InboxAsync(CourseApp.Second);
        var own = await InboxAsync(CourseApp.Author);
        var staff = await InboxAsync(CourseApp.Staff);
        var opened = await TapAsync("approval.open", CourseApp.Second, request);
        var hidden = await TapAsync("approval.open", CourseApp.Staff, request);
        await TapAsync("approval.approve", CourseApp.Second, request);
        await RunAsync();
        var after = await InboxAsync(CourseApp.Second);
        var told = await InboxAsync(CourseApp.Author);

        Assert.Contains(Said("InboxEmpty"), empty, StringComparison.Ordinal);
        Assert.Contains("周訓練 於", waiting, StringComparison.Ordinal);
        Assert.Contains("approval.open", waiting, StringComparison.Ordinal);
        Assert.Contains(Said("OwnTitle"), own, StringComparison.Ordinal);
        Assert.DoesNotContain("勒索軟體應變", staff, StringComparison.Ordinal);
        Assert.Contains("approval.approve", opened, StringComparison.Ordinal);
        Assert.Contains(new UnknownApproval().Say(Languages.Chinese), hidden, StringComparison.Ordinal);
        Assert.Contains(Said("InboxDone"), after, StringComparison.Ordinal);
        Assert.Contains(Said("Approved"), after, StringComparison.Ordinal);
        Assert.Contains(Said("OwnRequest"), told, StringComparison.Ordinal);
        Assert.DoesNotContain("決定，", told, StringComparison.Ordinal); // nobody is waited for
    }

    [Fact]
    public async Task A_delegate_gets_the_card_and_decides_on_behalf_only_in_the_period()
    {
        var request = await SubmittedAsync();

        var toAuthor = await DelegateAsync(CourseApp.Second, request, CourseApp.Author, "2026-12-01", "2026-12-03");
        var past = await DelegateAsync(CourseApp.Second, request, CourseApp.Staff, "2026-12-01", "2026-11-30");
        var byOther = await DelegateAsync(CourseApp.Staff, request, CourseApp.Staff, "2026-12-01", "2026-12-03");
        var sent = await DelegateAsync(CourseApp.Second, request, CourseApp.Staff, "2026-12-02", "2026-12-03");
        await RunAsync();
        var early = await TapAsync("approval.approve", CourseApp.Staff, request);
        var before = await InboxAsync(CourseApp.Staff);
        _app.Bot.Clock.Advance(TimeSpan.FromDays(1));
        await DueAsync();
        var inbox = await InboxAsync(CourseApp.Staff);
        await TapAsync("approval.approve", CourseApp.Staff, request);

        Assert.Contains(new OwnRequest().Say(Languages.Chinese), toAuthor, StringComparison.Ordinal);
        Assert.Contains(new PeriodNeeded().Say(Languages.Chinese), past, StringComparison.Ordinal);
        Assert.Contains(new NotAnApprover().Say(Languages.Chinese), byOther, StringComparison.Ordinal);
        Assert.Contains("AdaptiveCard", sent, StringComparison.Ordinal);
        Assert.Contains(new NotAnApprover().Say(Languages.Chinese), early, StringComparison.Ordinal);
        Assert.DoesNotContain("勒索軟體應變", before, StringComparison.Ordinal);
        Assert.Contains("approval.approve", Assert.Single(_app.Bot.Posts(CourseApp.Staff)), StringComparison.Ordinal);
        Assert.Contains("代 吳訓練", inbox, StringComparison.Ordinal);
        var course = await _app.FindAsync(request.Id);
        var decision = Assert.Single(course.Approval!.Decisions); // it was asked for
        Assert.Equal((CourseApp.Staff, CourseApp.Second), (decision.By, decision.For));
        Assert.Contains(TrailKinds.ApprovalDelegated, await KindsAsync(course));
    }

    [Fact]
    public async Task An_approver_who_left_is_replaced_with_a_reason_and_the_next_is_asked()
    {
        var request = await SubmittedAsync();
        var here = await ReplaceAsync(request, CourseApp.Second, CourseApp.Staff, "離職");
        await _app.Store.WriteAsync(
            _app.Bot.Services.GetRequiredService<RecentPeople>(), Some.Named(CourseApp.Second, "吳訓練") with { Enabled = false });
        await DueAsync();
        await DueAsync();

        var bare = await ReplaceAsync(request, CourseApp.Second, CourseApp.Staff, "");
        var nobody = await ReplaceAsync(request, CourseApp.Second, Guid.Empty, "離職");
        var author = await ReplaceAsync(request, CourseApp.Second, CourseApp.Author, "離職");
        var done = await ReplaceAsync(request, CourseApp.Second, CourseApp.Staff, "離職");
        var again = await ReplaceAsync(request, CourseApp.Second, CourseApp.Staff, "離職");
        await RunAsync();

        Assert.Contains(new ApproverIsHere().Say(Languages.Chinese), here, StringComparison.Ordinal);
        Assert.Single(_app.Bot.Posts(Some.SecurityManager), post => post.Contains("approval.replace", StringComparison.Ordinal));
        Assert.Contains(new ReasonNeeded().Say(Languages.Chinese), bare, StringComparison.Ordinal);
        Assert.DoesNotContain("AdaptiveCard", nobody, StringComparison.Ordinal);
        Assert.Contains(new OwnRequest().Say(Languages.Chinese), author, StringComparison.Ordinal);
        Assert.Contains("林曉彤", done, StringComparison.Ordinal);
        Assert.Contains(new NotAnApprover().Say(Languages.Chinese), again, StringComparison.Ordinal);
        var course = await _app.FindAsync(request.Id);
        Assert.Contains(CourseApp.Staff, course.Approval!.Approvers); // it was asked for
        Assert.DoesNotContain(CourseApp.Second, course.Approval.Approvers);
        Assert.Contains(TrailKinds.ApprovalReplaced, await KindsAsync(course));
    }

    [Theory]
    [InlineData(ApprovalMode.One, 1)]
    [InlineData(ApprovalMode.Quorum, 3)]
    public async Task Fifty_people_at_once_leave_the_decision_that_was_asked_for(ApprovalMode mode, int needed)
    {
        List<Guid> crowd = [.. Enumerable.Range(1, 50).Select(number => new Guid(number, 1, 0, [0, 0, 0, 0, 0, 0, 0, 2]))];
        await _app.Store.WriteAsync(
            _app.Bot.Services.GetRequiredService<RecentPeople>(),
            [.. crowd.Select((person, at) => Some.Named(person, $"第 {at} 位", Role.TrainingManager))]);
        var course = await _app.CreatedAsync();
        await _app.TapAsync("course.submit", CourseApp.Author, ("id", course.Id.ToString()));
        var asked = (await _app.Courses.ActAsync(
            course.Id,
            loaded => RunCourse.ChangeRequest(
                loaded, request => new ApprovalChange(request with { Mode = mode, Needed = needed }, TrailKinds.ApprovalReminded), Some.Act),
            owe: null,
            Some.Now,
            Stop)).Value!; // it was submitted
        var key = new Asked(course.Id.ToString(), asked.Approval!.Stamp); // likewise

        var answers = await Task.WhenAll(crowd.Select(person => TapAsync("approval.approve", person, key)));

        var after = await _app.FindAsync(key.Id);
        Assert.Equal((CourseStatus.Approved, ApprovalStatus.Approved), (after.Status, after.Approval!.Status));
        Assert.Equal(needed, after.Approval.Decisions.Count);
        Assert.Equal(needed, (await KindsAsync(after)).Count(kind => kind == TrailKinds.CourseApproved));
        Assert.Equal(50, answers.Length);
    }

    [Fact]
    public async Task A_decision_taken_while_the_question_is_on_its_way_is_shown_by_the_repetition()
    {
        var course = await _app.CreatedAsync();
        await _app.TapAsync("course.submit", CourseApp.Author, ("id", course.Id.ToString()));
        var request = new Asked(course.Id.ToString(), (await _app.FindAsync(course.Id.ToString())).Approval!.Stamp); // it was submitted
        _app.Bot.Wire.Meanwhile(BotApp.ToChat(CourseApp.Second), () => TapAsync("approval.approve", CourseApp.Second, request));

        await RunAsync();
        var waits = await _app.Store.Queues.GetQueueClient(QueueNames.ApprovalNotice).GetPropertiesAsync(Stop);
        var asked = Assert.Single(_app.Bot.Posts(CourseApp.Second));
        await RunAsync();

        Assert.Contains("approval.approve", asked, StringComparison.Ordinal);
        Assert.Equal(2, waits.Value.ApproximateMessagesCount); // of the decision, and of what was seen to have changed
        Assert.DoesNotContain("approval.approve", _app.Bot.Puts(CourseApp.Second)[^1], StringComparison.Ordinal);
    }

    private static string Said(string key) => ApprovalCardWords.Text.Say(Languages.Chinese, key);

    private async Task<Asked> SubmittedAsync()
    {
        var course = await _app.CreatedAsync();
        await _app.TapAsync("course.submit", CourseApp.Author, ("id", course.Id.ToString()));
        await RunAsync();
        return new Asked(course.Id.ToString(), (await _app.FindAsync(course.Id.ToString())).Approval!.Stamp); // it was submitted
    }

    private Task RunAsync() => ApprovalQueue.RunAsync(_app.Store, _app.Bot.Services, Stop);

    private async Task DueAsync()
    {
        await _app.Bot.Services.GetRequiredService<ApprovalDueRun>().RunAsync(_app.Bot.Clock.GetUtcNow(), Stop);
        await RunAsync();
    }

    private Task<string> InboxAsync(Guid person) => _app.TapAsync("approval.inbox", person);

    private Task<string> DelegateAsync(Guid from, Asked request, Guid to, string first, string last) => TapAsync(
        "approval.delegate", from, request, ("delegate", to.ToString()), ("delegateFrom", first), ("delegateUntil", last));

    private Task<string> ReplaceAsync(Asked request, Guid gone, Guid to, string reason) => TapAsync(
        "approval.replace", Some.SecurityManager, request, ("gone", gone.ToString()), ("delegate", to.ToString()), ("reason", reason));

    private Task<string> TapAsync(string verb, Guid person, Asked request, params (string Name, string Value)[] more) => _app.TapAsync(
        verb, person, [("subject", CourseSubject.Called), ("id", request.Id), ("version", request.Stamp), .. more]);

    private async Task<IReadOnlyList<string?>> KindsAsync(Course course) =>
        [.. (await _app.Courses.TrailAsync(course, Stop)).Select(record => JsonDocument.Parse(record.Leaf).RootElement.GetProperty("k").GetString())];

    private sealed record Asked(string Id, string Stamp);
}
