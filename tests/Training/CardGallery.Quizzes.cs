using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Cards;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private const string Course = "社交工程防護";

    private static readonly AttemptView Fresh = new("0a1", Course, 1, 5, [1, 2, 3, 4, 5]);

    private static readonly QuestionView OneOfFour = new("0a1", 1, AnswerField.One, "收到來路不明的附件時，第一步要做什麼？")
    {
        Options = [new("0", "先打開看看內容"), new("1", "不開啟，並通報資通安全單位"), new("2", "轉寄給同事一起判斷"), new("3", "刪除後當作沒發生")],
    };

    private static readonly QuizResultView Failed = new(Fresh with { Missing = [] }, "c1", QuizOutcome.Failed, 60, 80, 3)
    {
        Left = 2,
        HandedInAt = Some.Now,
        RetryFrom = Some.Now.AddMinutes(10),
    };

    private static IReadOnlyList<string> WordsOfQuizzes =>
    [
        Course, OneOfFour.Text, .. OneOfFour.Options.Select(option => option.Text), "下列哪些屬於個人資料？", "姓名", "身分證字號", "公司總機號碼", "病歷",
        "第二級事件應於幾小時內完成損害控制？", "可疑郵件要寄到哪個信箱？", "信件表頭的螢幕畫面", "先關機", "72 小時", "第三、四級才是 36 小時。",
        "考題外洩", "security@contoso.example",
    ];

    private static IEnumerable<CardSample> Quizzes() =>
    [
        new("QuestionCard.Draw", "", culture => QuestionCard.Draw(Fresh, OneOfFour, culture)),
        new("QuestionCard.Draw", "Several", culture => QuestionCard.Draw(
            Fresh with { Missing = [3, 4, 5], EndsAt = Some.Now.AddMinutes(30) },
            new QuestionView("0a1", 2, AnswerField.Several, "下列哪些屬於個人資料？")
            {
                Options = [new("0", "姓名"), new("1", "身分證字號"), new("2", "公司總機號碼"), new("3", "病歷")],
                Given = "0,1",
            },
            culture)),
        new("QuestionCard.Draw", "Number", culture => QuestionCard.Draw(
            Fresh with { Missing = [4, 5], Number = 2 },
            new QuestionView("0a1", 3, AnswerField.Number, "第二級事件應於幾小時內完成損害控制？"),
            culture)),
        new("QuestionCard.Draw", "LastWrong", culture => QuestionCard.Draw(
            Fresh with { Missing = [5] },
            new QuestionView("0a1", 5, AnswerField.Text, "可疑郵件要寄到哪個信箱？")
            {
                Given = "security@contoso.example",
                Picture = new(new Uri("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="), "信件表頭的螢幕畫面"),
            },
            culture,
            problem: culture.Equals(TeamsIsms.Kernel.Languages.English) ? "Please choose first." : "請先作答。")),
        new("QuizCheckCard.Draw", "", culture => QuizCheckCard.Draw(Fresh with { Missing = [] }, culture)),
        new("QuizCheckCard.Draw", "Missing", culture => QuizCheckCard.Draw(Fresh with { Missing = [3, 5], EndsAt = Some.Now.AddMinutes(30) }, culture)),
        new("QuizResultCard.Draw", "", culture => QuizResultCard.Draw(
            Failed with { Outcome = QuizOutcome.Passed, Score = 85, Left = 0, RetryFrom = null, Wrong = [Wrong] }, culture)),
        new("QuizResultCard.Draw", "Failed", culture => QuizResultCard.Draw(Failed, culture)),
        new("QuizResultCard.Draw", "Exhausted", culture => QuizResultCard.Draw(
            Failed with { Left = 0, RetryFrom = null, Wrong = [Wrong, Wrong with { Given = null, Explanation = null }] }, culture)),
        new("QuizResultCard.Draw", "Abandoned", culture => QuizResultCard.Draw(
            Failed with { Outcome = QuizOutcome.Abandoned, Left = 1, RetryFrom = null, HandedInAt = null }, culture)),
        new("QuizResultCard.Draw", "Voided", culture => QuizResultCard.Draw(
            Failed with { Outcome = QuizOutcome.Voided, Reason = "考題外洩", Left = 3, RetryFrom = null }, culture)),
    ];

    private static WrongAnswerView Wrong =>
        new(3, "第二級事件應於幾小時內完成損害控制？", "先關機", "72 小時", "第三、四級才是 36 小時。");
}
