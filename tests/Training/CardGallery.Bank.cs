using TeamsIsms.Approvals;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Cards.Bank;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Questions;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private const string BankFile = "資安題庫.gift";
    private const string Ranged = "人員多久要接受一次資安教育訓練（月）？";

    private static readonly Uri Written = new("https://contoso.sharepoint.example/Questions/Export/x");

    private static readonly Question Reviewed = Some.Question with
    {
        Status = QuestionStatus.InReview,
        Drawn = null,
        Review = new ApprovalRequest(Some.TrainingManager.Person, "v", ApprovalMode.One, 0, Some.Now) { Approvers = [Some.SecurityManager] },
    };

    private static IReadOnlyList<string> WordsOfBank =>
        ["GIFT（.gift、.txt）", "（.xlsx）", "GIFT", "Excel", "CSV", "Questions", BankFile, Ranged, "題庫 2.csv", "先做什麼", "通識", "電腦出現勒索訊息，第一步是什麼？", "拔掉網路線並通報", "關機", "先通報", "付贖金", "先隔離，再通報。",
         "數字題", "通報", "附件/流程.png（流程圖）", "太久了", "選項不清楚", "題庫範本.xlsx", "題庫範本.csv", "事件處理", "哪一個？", "先做什麼 2"];

    private static IEnumerable<CardSample> Bank() =>
    [
        new("TrainingHomeCard.Draw", "", culture => TrainingHomeCard.Draw(new BankFigures(182, 12, 60, 2, 12), isManager: true, culture)),
        new("TrainingHomeCard.Draw", "Drafts", culture => TrainingHomeCard.Draw(new BankFigures(182, 0, 60, 0, 0), isManager: true, culture)),
        new("TrainingHomeCard.Draw", "Empty", culture => TrainingHomeCard.Draw(new BankFigures(0, 0, 0, 0, 0), isManager: true, culture)),
        new("TrainingHomeCard.Draw", "Reviewer", culture => TrainingHomeCard.Draw(new BankFigures(182, 0, 3, 0, 0), isManager: false, culture)),
        new("QuestionFilesCard.Ask", "", culture => QuestionFilesCard.Ask("Questions", [("1", BankFile), ("2", "題庫 2.csv")], hasQuestions: true, culture)),
        new("QuestionFilesCard.Ask", "Nothing", culture => QuestionFilesCard.Ask("Questions", [], hasQuestions: false, culture)),
        new("QuestionFilesCard.Ask", "NoLibrary", culture => QuestionFilesCard.Ask("Questions", null, hasQuestions: false, culture)),
        new("QuestionFilesCard.Export", "", culture => QuestionFilesCard.Export([("", 3), ("通識", 120), ("事件處理", 59)], culture)),
        new("QuestionFilesCard.Ready", "", culture => QuestionFilesCard.Ready(isTemplate: true, [new("題庫範本.xlsx", "Excel", Written), new("題庫範本.csv", "CSV", Written)], culture)),
        new("QuestionFilesCard.Ready", "Export", culture => QuestionFilesCard.Ready(isTemplate: false, [new(BankFile, "GIFT", Written)], culture)),
        new("QuestionFilesCard.Submitted", "", culture => QuestionFilesCard.Submitted(60, culture)),
        new("ImportCard.Done", "", culture => ImportCard.Done(BankFile, new QuestionImport([], 58, 2, 1), culture)),
        new("ImportCard.Done", "Same", culture => ImportCard.Done(BankFile, new QuestionImport([], 0, 0, 61), culture)),
        new("ImportCard.Refused", "", culture => ImportCard.Refused(
            BankFile, [new(3, ImportProblem.NoRightAnswer), new(12, ImportProblem.WeightsNotHundred), new(18, ImportProblem.SameTitleTwice, "先做什麼")], null, culture)),
        new("ImportCard.Refused", "Many", culture => ImportCard.Refused(
            BankFile, [.. Enumerable.Range(1, 45).Select(line => new ImportError(line, ImportProblem.NoRightAnswer))], Written, culture)),
        new("QuestionReviewCard.Draw", "", culture => QuestionReviewCard.Draw(new QuestionReviewView(Reviewed, "林安全", 7, 60, MayDecide: true)
        {
            Before = BankWords.Text.Say(culture, "Decided", "通報", ApprovalLook.Say(ApprovalStatus.Approved, culture)),
        }, culture)),
        new("QuestionReviewCard.Draw", "Outdated", culture => QuestionReviewCard.Draw(
            new QuestionReviewView(Reviewed with { Newest = Reviewed.Newest with { Number = 2 } }, "林安全", 7, 60, MayDecide: true)
            {
                Problem = new ObjectChanged().Say(culture),
            },
            culture)),
        new("QuestionReviewCard.Draw", "Number", culture => QuestionReviewCard.Draw(
            new QuestionReviewView(
                Reviewed with
                {
                    Newest = Reviewed.Newest with
                    {
                        Content = Some.QuestionContent with
                        {
                            Title = "數字題",
                            Area = ControlArea.HumanResources,
                            Text = new MarkedText(Ranged),
                            Image = new QuestionImage("附件/流程.png", "流程圖"),
                            Key = new NumericKey([new NumericAnswer(12, 12), new NumericAnswer(6, 18, 50, new MarkedText("太久了"))]),
                        },
                    },
                },
                "林安全", 8, 60, MayDecide: true),
            culture)),
        new("QuestionReviewCard.Draw", "Decided", culture => QuestionReviewCard.Draw(
            new QuestionReviewView(Reviewed with { Status = QuestionStatus.Draft, Reason = "選項不清楚" }, "林安全", 7, 60, MayDecide: false)
            {
                Problem = new AlreadyDecided(ApprovalStatus.ChangesRequested).Say(culture),
            },
            culture)),
        new("QuestionReviewCard.Nothing", "", culture => QuestionReviewCard.Nothing(null, culture)),
        new("ReviewNoticeCard.Asked", "", culture => ReviewNoticeCard.Asked(new ReviewTally(0, 0, 0, 60), "林安全", culture)),
        new("ReviewNoticeCard.Asked", "Done", culture => ReviewNoticeCard.Asked(new ReviewTally(57, 2, 1, 0), "林安全", culture)),
        new("ReviewNoticeCard.Outcome", "", culture => ReviewNoticeCard.Outcome([Judged(ApprovalStatus.Approved, null)], culture)),
        new("ReviewNoticeCard.Outcome", "Returned", culture => ReviewNoticeCard.Outcome(
            [Judged(ApprovalStatus.Approved, null), Judged(ApprovalStatus.ChangesRequested, "選項不清楚"), Judged(ApprovalStatus.Rejected, "選項不清楚"), Reviewed], culture)),
    ];

    private static Question Judged(ApprovalStatus status, string? reason) => Reviewed with
    {
        Status = QuestionStatus.Draft,
        Reason = reason,
        Review = Reviewed.Review! with { Status = status }, // the sample is in review
    };
}
