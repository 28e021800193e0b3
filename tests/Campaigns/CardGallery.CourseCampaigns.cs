using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Teams.Cards;

internal static partial class CardGallery
{
    private static Campaign AskingCourse => Some.Campaign with { Task = Some.CourseTask };

    private static IEnumerable<CardSample> CourseCampaigns() =>
    [
        AsksCourse("", AskingCourse, Owed),
        AsksCourse("Opened", AskingCourse, Opened),
        AsksCourse("Overdue", AskingCourse, Opened with { Due = Some.Now.AddDays(-2) }),
        AsksCourse("Paused", AskingCourse with { Status = CampaignStatus.Paused }, Opened),
        new("ReceiptCard.Completed", "", culture => ReceiptCard.Completed(
            AskingCourse, Opened, new CourseCompletion(Some.Now, 90, 1.5m, Late: true), culture)),
        new("ReceiptCard.Completed", "NoTest", culture => ReceiptCard.Completed(
            AskingCourse, Opened, new CourseCompletion(Some.Now, Score: null, 0, Late: false), culture)),
        Asks("CourseWaived", AskingCourse, Opened with { Status = AssignmentStatus.Exempted, Reason = "剛修過同一門課程" }),
        Asks("QuizFirst", Some.Campaign with { Task = Some.DocumentTask with { MustOpen = true, Quiz = Some.CourseTask } }, Opened),
        new("CampaignFormCard.Draw", "Course", culture => CampaignFormCard.Draw(
            new CampaignForm { Course = Some.CourseTask.Course.ToString() },
            new FormChoices([], ["客服處", "工程處"], [], Some.CourseTask),
            [],
            Today,
            culture)),
        new("CampaignFormCard.Draw", "Quizzes", culture => CampaignFormCard.Draw(
            new CampaignForm(), new FormChoices([Some.Document], ["客服處"], [Some.CourseTask]), [], Today, culture)),
        new("CampaignCheckCard.Draw", "Course", culture => CampaignCheckCard.Draw(
            new CampaignForm { Course = Some.CourseTask.Course.ToString(), Audience = "everybody" }, Some.CourseTask, Some.Campaign.Due, Run, culture)),
        new("CampaignApprovalCard.Draw", "Course", culture => Approval(Waiting with { Task = Some.CourseTask }, Some.Chair, culture)),
        new("TasksCard.Draw", "Course", culture => TasksCard.Draw(
            [OwedTask.Of(AskingCourse, Owed), OwedTask.Of(Some.Campaign, Owed)], Some.Now, culture)),
        new("CampaignProgressCard.Draw", "Course", culture => CampaignProgressCard.Draw(AskingCourse, Figures, Some.Now, culture)),
        new("CampaignListCard.Draw", "Course", culture => CampaignListCard.Draw([(AskingCourse, 40), (Some.Campaign, 75)], culture)),
    ];

    private static CardSample AsksCourse(string variant, Campaign campaign, Assignment assignment) =>
        new("CourseAskCard.Draw", variant, (CultureInfo culture) => CourseAskCard.Draw(campaign, assignment, Some.Now, culture));

    private static CardSample Asks(string variant, Campaign campaign, Assignment assignment) =>
        new("AskCard.Draw", variant, (CultureInfo culture) => AskCard.Draw(campaign, assignment, Some.Now, culture));
}
