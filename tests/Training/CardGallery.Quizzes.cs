using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Questions;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private const string Course = "社交工程防護";

    private static readonly AttemptHead Fresh = new(Some.Campaign.Id, Course, 1, 3, 5, [1, 2, 3, 4, 5]);

    private static readonly ShownQuestion OneOfFour = new(
        1,
        5,
        0,
        new("收到來路不明的附件時，<b>第一步</b>要做什麼？"),
        null,
        AnswerInput.One,
        [new("先打開看看內容"), new("不開啟，並通報資通安全單位"), new("轉寄給同事一起判斷"), new("刪除後當作沒發生")],
        null);

    private static readonly QuizResult Failed = new(1, AttemptStatus.Failed, 60, 80, 3, 2, null)
    {
        HandedInAt = Some.Now,
        RetryFrom = Some.Now.AddMinutes(10),
    };

    private static IReadOnlyList<string> WordsOfQuizzes =>
    [
        Course, "收到來路不明的附件時，第一步要做什麼？", .. OneOfFour.Choices.Select(choice => choice.Text), "下列哪些屬於個人資料？", "姓名", "身分證字號", "公司總機號碼", "病歷",
        "第二級事件應於幾小時內完成損害控制？", "可疑郵件要寄到哪個信箱？", "信件表頭的螢幕畫面", "先關機", "72 小時", "第三、四級才是 36 小時。",
        "考題外洩", "security@contoso.example",
    ];

    private static IEnumerable<CardSample> Quizzes() =>
    [
        new("QuestionCard.Draw", "", culture => QuestionCard.Draw(Fresh, OneOfFour, null, culture)),
        new("QuestionCard.Draw", "Several", culture => QuestionCard.Draw(
            Fresh with { Missing = [3, 4, 5], EndsAt = Some.Now.AddMinutes(30) },
            OneOfFour with
            {
                Place = 2,
                Text = new("下列哪些屬於個人資料？"),
                Input = AnswerInput.Many,
                Choices = [new("姓名"), new("身分證字號"), new("公司總機號碼"), new("病歷")],
                Given = "1,2",
            },
            null,
            culture)),
        new("QuestionCard.Draw", "TrueFalse", culture => QuestionCard.Draw(
            Fresh with { Missing = [2, 5] },
            OneOfFour with { Place = 2, Text = new("下列哪些屬於個人資料？"), Input = AnswerInput.TrueFalse, Choices = [] },
            null,
            culture,
            note: new StaleQuestion().Say(culture))),
        new("QuestionCard.Draw", "Number", culture => QuestionCard.Draw(
            Fresh with { Missing = [4, 5], Number = 2 },
            OneOfFour with { Place = 3, Text = new("第二級事件應於幾小時內完成損害控制？"), Input = AnswerInput.Number, Choices = [] },
            null,
            culture)),
        new("QuestionCard.Draw", "LastWrong", culture => QuestionCard.Draw(
            Fresh with { Missing = [5] },
            OneOfFour with
            {
                Place = 5,
                Text = new("可疑郵件要寄到哪個信箱？"),
                Input = AnswerInput.Text,
                Choices = [],
                Given = "security@contoso.example",
                Image = new("Training/header.png", "信件表頭的螢幕畫面"),
            },
            new Uri("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
            culture,
            problem: new AnswerUnreadable().Say(culture))),
        new("QuestionCard.Draw", "NoPicture", culture => QuestionCard.Draw(
            Fresh, OneOfFour with { Image = new("Training/header.png", "信件表頭的螢幕畫面") }, null, culture)),
        new("QuizCheckCard.Draw", "", culture => QuizCheckCard.Draw(Fresh with { Missing = [] }, culture)),
        new("QuizCheckCard.Draw", "Missing", culture => QuizCheckCard.Draw(
            Fresh with { Missing = [3, 5], EndsAt = Some.Now.AddMinutes(30) }, culture, new StaleQuestion().Say(culture))),
        new("QuizResultCard.Draw", "", culture => QuizResultCard.Draw(
            Some.Campaign.Id, Course, Failed with { Status = AttemptStatus.Passed, Score = 85, Left = 0, RetryFrom = null, Wrong = [Wrong] }, culture)),
        new("QuizResultCard.Draw", "Failed", culture => QuizResultCard.Draw(Some.Campaign.Id, Course, Failed, culture)),
        new("QuizResultCard.Draw", "Exhausted", culture => QuizResultCard.Draw(
            Some.Campaign.Id,
            Course,
            Failed with { Left = 0, RetryFrom = null, IsExhausted = true, Wrong = [Wrong, Wrong with { Place = 4, Given = null }] },
            culture)),
        new("QuizResultCard.Draw", "Abandoned", culture => QuizResultCard.Draw(
            Some.Campaign.Id,
            Course,
            Failed with { Status = AttemptStatus.Abandoned, Score = null, Left = 1, RetryFrom = null, HandedInAt = null },
            culture)),
        new("QuizResultCard.Draw", "Voided", culture => QuizResultCard.Draw(
            Some.Campaign.Id, Course, Failed with { Status = AttemptStatus.Voided, Reason = "考題外洩", Left = 3, RetryFrom = null }, culture)),
    ];

    private static WrongAnswer Wrong => new(
        3,
        new PaperQuestion(
            Some.Question.Id,
            1,
            Some.QuestionContent with
            {
                Text = new("第二級事件應於幾小時內完成損害控制？"),
                Key = new ShortAnswerKey([new("72 小時")]),
                Explanation = new("第三、四級才是 36 小時。"),
            },
            []),
        new GivenAnswer([], "先關機", Some.Now),
        []);
}
