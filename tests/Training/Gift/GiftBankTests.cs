using TeamsIsms.Training.Questions;

namespace TeamsIsms.Tests.Training.Gift;

public sealed class GiftBankTests
{
    private static readonly IReadOnlyList<TeamsIsms.Training.Import.ImportedQuestion> Bank = Gift.All(Gift.Bank);

    [Fact]
    public void It_holds_every_kind_of_question_there_is()
    {
        var kinds = Bank.CountBy(question => question.Content.Key switch
        {
            ChoiceKey { IsSingle: false } => "multiple",
            var key => key.GetType().Name,
        }).ToDictionary();

        Assert.InRange(Bank.Count, 60, 100);
        Assert.All([nameof(ChoiceKey), "multiple", nameof(TrueFalseKey), nameof(NumericKey), nameof(ShortAnswerKey)], kind => Assert.InRange(kinds[kind], 5, 30));
    }

    [Fact]
    public void Every_question_stands_on_the_line_it_names()
    {
        var lines = Gift.Bank.Split('\n');

        Assert.All(Bank.Where(question => lines[question.Line - 1].StartsWith("::", StringComparison.Ordinal)), question =>
            Assert.Contains(question.Content.Title, lines[question.Line - 1].Replace(@"\:", ":", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.All(Bank, question => Assert.DoesNotMatch(@"^\s*($|//|\$)", lines[question.Line - 1]));
    }

    [Theory]
    [InlineData("密碼長度", "資安通識/密碼", "下列哪一種密碼最不容易被猜中？")]
    [InlineData("跳脫字元", "資安通識/資料保護", "程式碼 { x = 1 } 裡，~ 與 # 各是什麼？")]
    [InlineData("換行", "資安通識/資料保護", "請讀兩行：\n第一行\n第二行\n\n哪一行比較長？")]
    [InlineData("標題裡的:冒號", "資安通識/資料保護", "三二一備份原則：三份、兩種媒體、_____ 份異地。")]
    [InlineData("中間的註解", "ISMS/政策", "這一題的\n文字有兩行，對嗎？")]
    [InlineData("前後的空白", "資安通識/資料保護", "選項前後的空白不算在內。")]
    [InlineData("含有個人資料的檔案，可以傳到私人的雲端空間。", "資安通識/資料保護", "含有個人資料的檔案，可以傳到私人的雲端空間。")]
    public void A_question_means_what_its_author_wrote(string title, string category, string text)
    {
        var question = Bank.Single(one => one.Content.Title == title).Content;

        Assert.Equal((category, text), (question.Category, question.Text.Text));
    }

    [Fact]
    public void A_question_without_title_is_called_by_its_first_words() =>
        Assert.Contains(Bank, question => question.Content.Title.StartsWith("在公司以外的場所", StringComparison.Ordinal) && question.Content.Title.Length == 80 && question.Content.Text.Text.Length > 80);
}
