using System.Text;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Sheets;

namespace TeamsIsms.Tests.Training.Import;

public sealed class QuestionFileTests
{
    private static readonly byte[] Gift = File.ReadAllBytes(RepositoryRoot.Of("tests", "Training", "Gift", "Bank.gift"));

    [Fact]
    public void A_file_is_read_by_its_name()
    {
        var (gift, text) = (QuestionFile.Read("題庫.GIFT", Gift), QuestionFile.Read("題庫.txt", Gift));
        var (table, workbook) = (
            QuestionFile.Read("題庫.csv", SheetTemplate.Csv(Languages.Chinese)), QuestionFile.Read("題庫.xlsx", SheetTemplate.Workbook(Languages.English)));

        Assert.True(gift?.Value?.Count >= 60);
        Assert.Equal(gift.Value.Count, text?.Value?.Count);
        Assert.Equal(5, table?.Value?.Count);
        Assert.Equal(5, workbook?.Value?.Count);
    }

    [Theory]
    [InlineData("伺服器.txt", "2026-06-01 10:00 {\"user\":\"a\"} login")]
    [InlineData("伺服器.txt", "")]
    [InlineData("名單.csv", "姓名,單位\n林曉彤,網路維運部")]
    [InlineData("名單.csv", "")]
    [InlineData("損毀.xlsx", "PK but nothing else")]
    [InlineData("信件.eml", "::題::一{T}")]
    public void What_holds_something_else_is_left_to_others(string name, string content) =>
        Assert.Null(QuestionFile.Read(name, Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("題庫.gift", "沒有答案")]
    [InlineData("題庫.gift", "")]
    [InlineData("題庫.txt", "::題::一{=對 ~錯\n\n::題::二{T}")]
    [InlineData("題庫.csv", "題型,題目,答案,選項A\n單選,哪一個？,B,甲")]
    public void What_is_meant_as_questions_tells_its_mistakes(string name, string content) =>
        Assert.IsType<ImportRefused>(QuestionFile.Read(name, Encoding.UTF8.GetBytes(content))?.Refusal);
}
