using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.Training;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Tests.Hosts;

/// <summary>A course from its form to its approval, over real HTTP and real storage.</summary>
public sealed class CourseRouteTests : IAsyncLifetime
{
    private CourseApp _app = null!; // set before every test

    public async ValueTask InitializeAsync() => _app = await CourseApp.StartAsync(questions: 6);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("course.new", false)]
    [InlineData("course.create", false)]
    [InlineData("course.change", false)]
    [InlineData("course.submit", false)]
    [InlineData("course.retire", false)]
    [InlineData("course.questions", false)]
    [InlineData("course.list", true)]
    [InlineData("course.show", true)]
    [InlineData("course.preview", true)]
    public async Task Courses_are_for_training_managers_and_may_be_read_by_security_managers(string verb, bool maySecurityRead)
    {
        var course = await _app.CreatedAsync(("pages", "# 一\n內文"));

        var staff = await TapAsync(verb, CourseApp.Staff, course);
        var security = await TapAsync(verb, Some.SecurityManager, course);

        Assert.Contains(RoleNeeded, staff, StringComparison.Ordinal);
        Assert.Equal(!maySecurityRead, security.Contains(RoleNeeded, StringComparison.Ordinal));
        Assert.Equal(course, await _app.FindAsync(course.Id.ToString()), new SameTrail());
    }

    [Fact]
    public async Task A_filled_form_becomes_a_draft_and_a_second_tap_makes_no_second_course()
    {
        var form = await _app.FormAsync(
            ("description", "通報流程"), ("needs", "test,survey,reflection"), ("draws", "通識 ＝ 4 題"), ("passMark", "70"), ("attempts", "2"),
            ("coolDown", "0"), ("timeLimit", "20"), ("shuffle", "false"), ("anonymous", "false"), ("hourKind", "specialist"),
            ("statements", "有用 | Useful\n清楚\n滿意"), ("pages", "# 第一頁\n![鎖](https://example.tw/a.png)\n先隔離\n# 第二頁\n再通報"));

        var first = await _app.TapAsync("course.create", CourseApp.Author, form);
        var again = await _app.TapAsync("course.create", CourseApp.Author, form);
        var course = Assert.Single(await _app.Courses.ListAsync(TestContext.Current.CancellationToken));

        Assert.Contains("course.submit", first, StringComparison.Ordinal);
        Assert.Equal(first, again);
        Assert.Equal(("勒索軟體應變", "通報流程", 1.5m, HourKind.Specialist), (course.Title, course.Description, course.Hours, course.HourKind));
        Assert.Equal(new CourseNeeds(Survey: true, Test: true, Reflection: true), course.Needs);
        Assert.Equal((70, 2, TimeSpan.Zero, TimeSpan.FromMinutes(20), false), (course.Quiz!.PassMark, course.Quiz.MostAttempts, course.Quiz.CoolDown, course.Quiz.TimeLimit, course.Quiz.Shuffle));
        Assert.Equal([new QuizDraw("通識", 4)], course.Quiz.Draws);
        Assert.Equal([new("有用", "Useful"), new("清楚", "清楚"), new("滿意", "滿意")], course.Survey!.Statements);
        Assert.False(course.Survey.IsAnonymous);
        Assert.Equal(
            [new MaterialPage("第一頁", "先隔離", new("https://example.tw/a.png", "鎖")), new MaterialPage("第二頁", "再通報")],
            Assert.IsType<PagedMaterial>(course.Material).Pages);
        Assert.Equal(1, course.Trail.Sequence);
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_what_was_typed_stays()
    {
        var form = await _app.FormAsync(
            ("title", "演練課程"), ("needs", "test"), ("draws", "通識 = 99"), ("hours", "很多"), ("link", "不是網址"), ("passMark", "七十"));

        var wrong = await _app.TapAsync("course.create", CourseApp.Author, form);
        var few = await _app.TapAsync("course.create", CourseApp.Author, await _app.FormAsync(("needs", "test"), ("draws", "通識 = 7")));
        var both = await _app.TapAsync("course.create", CourseApp.Author, await _app.FormAsync(("link", "https://example.tw"), ("pages", "# 一\n字")));
        var lines = await _app.TapAsync("course.create", CourseApp.Author, await _app.FormAsync(("needs", "test"), ("draws", "通識三題")));
        var library = await _app.TapAsync("course.create", CourseApp.Author, await _app.FormAsync(("document", "01X")));
        var tooLong = await _app.TapAsync("course.create", CourseApp.Author, await _app.FormAsync(("pages", new string('字', 4_001))));

        Assert.All<Refusal>(
            [new HoursUnreadable(), new LinkUnreadable(), new NumberUnreadable("七十")], problem => Assert.Contains(Said(problem), wrong, StringComparison.Ordinal));
        Assert.All(["演練課程", "通識 = 99", "很多", "不是網址"], typed => Assert.Contains(typed, wrong, StringComparison.Ordinal));
        Assert.Contains(Said(new TooFewQuestions("通識", 7, 6)), few, StringComparison.Ordinal);
        Assert.Contains(Said(new OneMaterialOnly()), both, StringComparison.Ordinal);
        Assert.Contains(Said(new DrawUnreadable("通識三題")), lines, StringComparison.Ordinal);
        Assert.Contains(Said(new TeamsIsms.Documents.LibraryNotConfigured()), library, StringComparison.Ordinal);
        Assert.Contains(Said(new TypedTooLong(4_000)), tooLong, StringComparison.Ordinal);
        Assert.DoesNotContain("AdaptiveCard", tooLong, StringComparison.Ordinal); // the card stays with what was typed
        Assert.Empty(await _app.Courses.ListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_draft_is_changed_and_an_approved_course_is_not()
    {
        var course = await _app.CreatedAsync(("pages", "# 一\n內文"));

        var form = await TapAsync("course.change", CourseApp.Second, course);
        var changed = await _app.TapAsync("course.change", CourseApp.Second, ("id", course.Id.ToString()), ("title", "新名稱"), ("needs", "survey"), ("hours", "2"));
        var id = course.Id.ToString();
        await _app.TapAsync("course.submit", CourseApp.Author, ("id", id));
        var own = await DecideAsync("approval.approve", CourseApp.Second, id, (await _app.FindAsync(id)).Fingerprint());
        await ApproveAsync(id);
        var late = await _app.TapAsync("course.change", CourseApp.Author, ("id", id), ("title", "再改"), ("needs", "survey"), ("hours", "2"));
        var copy = await _app.TapAsync("course.new", CourseApp.Author, ("from", id));

        Assert.Contains("內文", form, StringComparison.Ordinal);
        Assert.Contains(Said(new OwnWork()), own, StringComparison.Ordinal);
        Assert.Contains("新名稱", changed, StringComparison.Ordinal);
        Assert.Contains(Said(new WrongCourseState(CourseStatus.Approved)), late, StringComparison.Ordinal);
        Assert.Equal("新名稱", (await _app.FindAsync(id)).Title);
        Assert.Contains("新名稱", copy, StringComparison.Ordinal);
        Assert.Contains("course.create", copy, StringComparison.Ordinal);
        Assert.DoesNotContain($"\"id\":\"{id}\"", copy, StringComparison.Ordinal);
        Assert.Contains(Said(new UnknownCourse()), await _app.TapAsync("course.new", CourseApp.Author, ("from", Guid.Empty.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_approves_what_the_card_showed()
    {
        var course = await _app.CreatedAsync();
        await _app.Bot.MeetAsync(CourseApp.Author);
        await _app.Bot.MeetAsync(CourseApp.Second);
        await _app.Bot.MeetAsync(Some.SecurityManager);

        var submitted = await TapAsync("course.submit", CourseApp.Author, course);
        var twice = await TapAsync("course.submit", CourseApp.Author, course);
        await _app.RunNoticesAsync();
        var own = await DecideAsync("approval.approve", CourseApp.Author, course.Id.ToString(), course.Fingerprint());
        var staff = await DecideAsync("approval.approve", CourseApp.Staff, course.Id.ToString(), course.Fingerprint());
        var stale = await DecideAsync("approval.approve", CourseApp.Second, course.Id.ToString(), "0000");
        var bare = await DecideAsync("approval.return", CourseApp.Second, course.Id.ToString(), course.Fingerprint());
        var approved = await DecideAsync("approval.approve", CourseApp.Second, course.Id.ToString(), course.Fingerprint());
        var late = await DecideAsync("approval.reject", Some.SecurityManager, course.Id.ToString(), course.Fingerprint(), ("reason", "不好"));
        await _app.RunNoticesAsync();

        Assert.Contains("吳訓練、陳應變、林安全", submitted, StringComparison.Ordinal);
        Assert.Contains(Said(new WrongCourseState(CourseStatus.PendingApproval)), twice, StringComparison.Ordinal);
        Assert.Contains(Said(new OwnWork()), own, StringComparison.Ordinal);
        Assert.Contains(Said(new NotAnApprover()), staff, StringComparison.Ordinal);
        Assert.Contains(Said(new OutdatedCard()), stale, StringComparison.Ordinal);
        Assert.Contains(Said(new ReasonNeeded()), bare, StringComparison.Ordinal);
        Assert.DoesNotContain("approval.approve", approved, StringComparison.Ordinal);
        Assert.Contains(Said(new AlreadyDecided(ApprovalStatus.Approved)), late, StringComparison.Ordinal);
        Assert.Equal(CourseStatus.Approved, (await _app.FindAsync(course.Id.ToString())).Status);
        Assert.Contains("approval.approve", Assert.Single(_app.Bot.Posts(CourseApp.Second)), StringComparison.Ordinal);
        Assert.Contains("approval.approve", Assert.Single(_app.Bot.Posts(Some.SecurityManager)), StringComparison.Ordinal);
        Assert.DoesNotContain("approval.approve", _app.Bot.Puts(Some.SecurityManager)[^1], StringComparison.Ordinal);
        Assert.Contains("course.start", Assert.Single(_app.Bot.Posts(CourseApp.Author)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_returned_course_is_mended_and_sent_again()
    {
        var course = await _app.CreatedAsync();
        var id = course.Id.ToString();
        await TapAsync("course.submit", CourseApp.Author, course);

        var returned = await DecideAsync("approval.return", Some.SecurityManager, id, course.Fingerprint(), ("reason", "請加教材"));
        var mended = await _app.TapAsync("course.change", CourseApp.Author, ("id", id), ("title", "勒索軟體應變"), ("needs", "survey"), ("hours", "1"), ("pages", "# 一\n新"));
        var again = await TapAsync("course.submit", CourseApp.Author, course);
        Assert.Contains("course.submit", mended, StringComparison.Ordinal);
        Assert.DoesNotContain("course.submit", again, StringComparison.Ordinal);
        var old = await DecideAsync("approval.approve", CourseApp.Second, id, course.Fingerprint());
        var now = await _app.FindAsync(id);
        await DecideAsync("approval.approve", CourseApp.Second, id, now.Fingerprint());

        Assert.Contains("請加教材", returned, StringComparison.Ordinal);
        Assert.Contains(Said(new OutdatedCard()), old, StringComparison.Ordinal);
        Assert.Equal(CourseStatus.Approved, (await _app.FindAsync(id)).Status);
        Assert.Equal(
            [
                TrailKinds.CourseCreated, TrailKinds.CourseSubmitted, TrailKinds.CourseReturned, TrailKinds.CourseChanged,
                TrailKinds.CourseSubmitted, TrailKinds.CourseApproved,
            ],
            (await _app.Courses.TrailAsync(now, TestContext.Current.CancellationToken)).Select(record => System.Text.Json.JsonDocument.Parse(record.Leaf).RootElement.GetProperty("k").GetString()));
    }

    [Fact]
    public async Task Retiring_needs_a_reason_and_happens_once()
    {
        var course = await _app.CreatedAsync();

        var bare = await TapAsync("course.retire", CourseApp.Author, course);
        var retired = await _app.TapAsync("course.retire", CourseApp.Author, ("id", course.Id.ToString()), ("reason", "改用新版"));
        var again = await _app.TapAsync("course.retire", CourseApp.Author, ("id", course.Id.ToString()), ("reason", "改用新版"));
        var unknown = await _app.TapAsync("course.retire", CourseApp.Author, ("id", "x"), ("reason", "改用新版"));

        Assert.Contains(Said(new ReasonNeeded()), bare, StringComparison.Ordinal);
        Assert.Contains("改用新版", retired, StringComparison.Ordinal);
        Assert.Contains(Said(new WrongCourseState(CourseStatus.Retired)), again, StringComparison.Ordinal);
        Assert.Contains(Said(new UnknownCourse()), unknown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_shows_pages_and_only_managers_see_questions_with_their_answers()
    {
        var course = await _app.CreatedAsync(("needs", "test"), ("draws", "通識=4"), ("pages", "# 一\n甲頁\n# 二\n乙頁"));
        var id = course.Id.ToString();

        var first = await TapAsync("course.preview", Some.SecurityManager, course);
        var second = await _app.TapAsync("course.preview", Some.SecurityManager, ("id", id), ("page", "2"));
        var beyond = await _app.TapAsync("course.preview", Some.SecurityManager, ("id", id), ("page", "99"));
        var questions = await TapAsync("course.questions", CourseApp.Author, course);
        var none = await TapAsync("course.questions", CourseApp.Author, await _app.CreatedAsync());

        Assert.Contains("甲頁", first, StringComparison.Ordinal);
        Assert.Contains("乙頁", second, StringComparison.Ordinal);
        Assert.Equal(second, beyond);
        Assert.Contains("答案：拔掉網路線並通報", questions, StringComparison.Ordinal);
        Assert.Contains("6／6", questions, StringComparison.Ordinal);
        Assert.Contains(Said(new TeamsIsms.Training.Attempts.NotNeeded()), none, StringComparison.Ordinal);
    }

    private static string RoleNeeded => Said(new TeamsIsms.Teams.RoleNeeded());

    private static string Said(Refusal refusal) => refusal.Say(Languages.Chinese);

    private async Task ApproveAsync(string id)
    {
        await _app.TapAsync("course.submit", CourseApp.Author, ("id", id));
        await DecideAsync("approval.approve", Some.SecurityManager, id, (await _app.FindAsync(id)).Fingerprint());
    }

    private async Task<string> DecideAsync(string verb, Guid person, string id, string version, params (string Name, string Value)[] more)
    {
        var request = (await _app.FindAsync(id)).Approval;
        var stamp = request?.Version == version ? request.Stamp : version;
        return await _app.TapAsync(verb, person, [("subject", "course"), ("id", id), ("version", stamp), .. more]);
    }

    private Task<string> TapAsync(string verb, Guid person, Course course) => _app.TapAsync(verb, person, ("id", course.Id.ToString()));

    private sealed class SameTrail : IEqualityComparer<Course>
    {
        public bool Equals(Course? x, Course? y) => x?.Trail == y?.Trail;

        public int GetHashCode(Course obj) => obj.Trail.GetHashCode();
    }
}
