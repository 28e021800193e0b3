using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Cards.Courses;
using TeamsIsms.Training.Courses;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private const string About = "勒索軟體演練與通報流程";
    private const string TooFew = "題數太少，請加到十題";

    private static PagedMaterial PagesOfCourse => new(
    [
        new("看到勒索訊息時", "一、拔掉網路線，不要關機。\n二、打分機 110 通報。\n三、等應變小組到場。", new("https://example.tw/lock.png", "電腦螢幕上的勒索訊息")),
        new("之後怎麼做", "不要付贖金；保留證據，等小組指示。"),
    ]);

    private static Course DraftCourse => Some.Course with
    {
        Description = About,
        Material = PagesOfCourse,
        Source = "INC-2026-0007",
        Status = CourseStatus.Draft,
        Quiz = Some.QuizPlan with { TimeLimit = TimeSpan.FromMinutes(30) },
        Needs = new CourseNeeds(Survey: true, Test: true),
    };

    private static IReadOnlyList<string> WordsOfCourses =>
    [
        About, TooFew, ".md", "通識/密碼", "今年改用新版教材", "年度資通安全教育訓練", "第十二版", "通識", "先做什麼", "先隔離，再通報。", "拔掉網路線並通報", "電腦出現勒索訊息，第一步是什麼？",
        .. PagesOfCourse.Pages.SelectMany(page => new[] { page.Title, page.Picture?.Alternative ?? page.Title }.Append(page.Text).Concat(page.Text.Split('\n'))),
    ];

    private static IEnumerable<CardSample> Courses()
    {
        var asked = new ApprovalRequest(Some.TrainingManager.Person, DraftCourse.Fingerprint(), ApprovalMode.One, 0, Some.Now)
        {
            Approvers = [Some.SecondTrainingManager.Person, Some.SecurityManager],
        };
        var pending = DraftCourse with { Status = CourseStatus.PendingApproval, Approval = asked };
        var returned = new ApprovalDecision(Some.SecurityManager, Some.SecurityManager, ApprovalVerdict.Return, Some.Now.AddHours(1), TooFew);
        var form = FormOfCourse.Course(DraftCourse, Languages.Chinese);
        var choices = new CourseChoices([Some.Document], [("通識", 24), ("通識/密碼", 8)]);
        var reading = new MaterialView("c1", DraftCourse.Title, IsPreview: false);
        return
        [
            new("CourseCard.Draw", "", culture => CourseCard.Draw(Sight(DraftCourse), culture)),
            new("CourseCard.Draw", "Ask", culture => CourseCard.Draw(Sight(pending) with { Viewer = Some.SecondTrainingManager }, culture)),
            new("CourseCard.Draw", "Waiting", culture => CourseCard.Draw(Sight(pending), culture)),
            new("CourseCard.Draw", "Returned", culture => CourseCard.Draw(
                Sight(DraftCourse with { Reason = TooFew, Approval = asked with { Status = ApprovalStatus.ChangesRequested, Decisions = [returned] } }), culture)),
            new("CourseCard.Draw", "Approved", culture => CourseCard.Draw(
                Sight(DraftCourse with { Status = CourseStatus.Approved, Material = new DocumentMaterial(Some.PinnedDocument), Source = null }) with
                {
                    Note = new AlreadyDecided(ApprovalStatus.Approved).Say(culture),
                },
                culture)),
            new("CourseCard.Draw", "Retired", culture => CourseCard.Draw(
                Sight(DraftCourse with { Status = CourseStatus.Retired, Reason = "今年改用新版教材", Material = null }), culture)),
            new("CourseListCard.Draw", "", culture => CourseListCard.Draw(
                [pending, DraftCourse, Some.Course, Some.Course with { Status = CourseStatus.Retired }], isManager: true, culture)),
            new("CourseListCard.Draw", "Nothing", culture => CourseListCard.Draw([], isManager: false, culture)),
            new("CourseFormCard.Draw", "", culture => CourseFormCard.Draw(
                FormOfCourse.New(DraftCourse.Id, Some.Questions(5), culture), choices, isNew: true, [], culture)),
            new("CourseFormCard.Draw", "Wrong", culture => CourseFormCard.Draw(
                form, choices with { Documents = [], Categories = [] }, isNew: false, [new HoursUnreadable().Say(culture), new OneMaterialOnly().Say(culture)], culture)),
            new("CourseQuestionsCard.Draw", "", culture => CourseQuestionsCard.Draw(DraftCourse, [Some.QuestionContent, Some.QuestionContent], 24, culture)),
            new("MaterialCard.Page", "", culture => MaterialCard.Page(
                reading,
                PagesOfCourse,
                1,
                new Uri("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
                culture)),
            new("MaterialCard.Page", "Last", culture => MaterialCard.Page(reading, PagesOfCourse, 2, null, culture)),
            new("MaterialCard.Page", "Preview", culture => MaterialCard.Page(reading with { IsPreview = true }, PagesOfCourse, 1, null, culture)),
            new("MaterialCard.Document", "", culture => MaterialCard.Document(reading, Some.Document, isOpened: false, culture)),
            new("MaterialCard.Document", "Opened", culture => MaterialCard.Document(reading, Some.Document, isOpened: true, culture)),
            new("MaterialCard.Link", "", culture => MaterialCard.Link(reading, new Uri("https://example.tw/course"), isOpened: false, culture)),
        ];
    }

    private static CourseSight Sight(Course course) =>
        new(course, Some.TrainingManager, id => id == Some.SecurityManager ? "林安全" : "王小美", Some.Now);
}
