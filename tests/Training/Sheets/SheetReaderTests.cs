using System.Globalization;
using System.Text;
using TeamsIsms.Kernel;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Questions;
using TeamsIsms.Training.Sheets;

namespace TeamsIsms.Tests.Training.Sheets;

public sealed class SheetReaderTests
{
    private const string Head = "id,category,title,kind,question,choice A,choice B,choice C,answer,tolerance,explanation,area,difficulty,image,image text,tags\n";

    public static TheoryData<string> Tags() => [.. Languages.All.Select(culture => culture.Name)];

    [Theory]
    [MemberData(nameof(Tags))]
    public void The_template_is_read_as_one_question_of_each_kind_from_either_file(string tag)
    {
        var culture = CultureInfo.GetCultureInfo(tag);

        var workbook = SheetReader.ReadWorkbook(SheetTemplate.Workbook(culture)).Value!;
        var csv = SheetReader.ReadCsv(TextFile.Read(SheetTemplate.Csv(culture)).Value!).Value!;

        Assert.Equal(csv.Select(question => (question.Line, question.Content.Fingerprint())), workbook.Select(question => (question.Line, question.Content.Fingerprint())));
        Assert.Equal([2, 3, 4, 5, 6], workbook.Select(question => question.Line));
        Assert.Equal(
            [typeof(ChoiceKey), typeof(ChoiceKey), typeof(TrueFalseKey), typeof(NumericKey), typeof(ShortAnswerKey)],
            workbook.Select(question => question.Content.Key.GetType()));
        Assert.All(workbook, question => Assert.Equal((ControlArea.Incidents, Difficulty.Easy), (question.Content.Area!.Value, question.Content.Difficulty)));
    }

    [Fact]
    public void A_row_holds_everything_a_question_has()
    {
        var question = One("PW-1,甲/乙,標題,複選,哪些？,一,二,三,\"A、c\",,因為,2.1.5,難,a/b.png,一張圖,新人;年度");

        Assert.Equal(("PW-1", "甲/乙", "標題", "哪些？"), (question.Label, question.Category, question.Title, question.Text.Text));
        Assert.Equal((ControlArea.AccessControl, Difficulty.Hard, "因為"), (question.Area!.Value, question.Difficulty, question.Explanation?.Text));
        Assert.Equal(new QuestionImage("a/b.png", "一張圖"), question.Image);
        Assert.Equal(["新人", "年度"], question.Tags);
        var key = Assert.IsType<ChoiceKey>(question.Key);
        Assert.False(key.IsSingle);
        Assert.Equal([("一", 50m), ("二", -50m), ("三", 50m)], key.Choices.Select(choice => (choice.Text.Text, choice.Weight)));
    }

    [Theory]
    [InlineData("是", true)]
    [InlineData("Ｏ", true)]
    [InlineData("TRUE", true)]
    [InlineData("錯", false)]
    [InlineData("x", false)]
    public void True_and_false_are_written_as_people_write_them(string answer, bool isTrue) =>
        Assert.Equal(new TrueFalseKey(isTrue), One($",,,是非,題目,,,,{answer},,,,,,,").Key);

    [Theory]
    [InlineData("5,0.5", 4.5, 5.5)]
    [InlineData("3..5,", 3, 5)]
    [InlineData("－２,", -2, -2)]
    public void A_number_has_a_tolerance_or_a_range(string cells, double low, double high) =>
        Assert.Equal(
            [new NumericAnswer((decimal)low, (decimal)high)],
            Assert.IsType<NumericKey>(One($",,,numeric,題目,,,,{cells},,,,,,").Key).Answers);

    [Theory]
    [InlineData(",,,配合,題,,,,A,,,,,,,", ImportProblem.UnknownKind)]
    [InlineData(",,,單選,題,一,二,,D,,,,,,,", ImportProblem.UnknownAnswer)]
    [InlineData(",,,單選,題,一,二,,AB,,,,,,,", ImportProblem.UnknownAnswer)]
    [InlineData(",,,單選,題,一,二,,,,,,,,,", ImportProblem.NoRightAnswer)]
    [InlineData(",,,單選,題,一,,三,A,,,,,,,", ImportProblem.ChoiceGap)]
    [InlineData(",,,複選,題,一,,,A,,,,,,,", ImportProblem.TooFewChoices)]
    [InlineData(",,,是非,題,,,,也許,,,,,,,", ImportProblem.UnknownAnswer)]
    [InlineData(",,,數值,題,,,,一,,,,,,,", ImportProblem.NotANumber)]
    [InlineData(",,,數值,題,,,,5,-1,,,,,,", ImportProblem.RangeReversed)]
    [InlineData(",,,簡答,題,,,,a||b,,,,,,,", ImportProblem.EmptyAnswer)]
    [InlineData(",,,簡答,,,,,a,,,,,,,", ImportProblem.TextNeeded)]
    [InlineData(",,,簡答,題,,,,a,,,3.1,,,,", ImportProblem.UnknownArea)]
    [InlineData(",,,簡答,題,,,,a,,,,普通,,,", ImportProblem.UnknownDifficulty)]
    [InlineData(",,,簡答,題,,,,a,,,,,a.png,,", ImportProblem.AlternativeNeeded)]
    public void A_mistake_is_told_with_its_row(string row, ImportProblem problem)
    {
        var refused = Assert.IsType<ImportRefused>(SheetReader.ReadCsv($"{Head},,,簡答,第一題,,,,a,,,,,,,\n{row}\n").Refusal);

        Assert.Contains((3, problem), refused.Errors.Select(error => (error.Line, error.Problem)));
    }

    [Theory]
    [InlineData("", ImportProblem.NoQuestions)]
    [InlineData("題型,題目,正解", ImportProblem.NoQuestions)]
    [InlineData("題型,題目,正解,備註\n是非,一,是,", ImportProblem.UnknownColumn)]
    [InlineData("題型,題目,question,正解\n是非,一,,是", ImportProblem.ColumnTwice)]
    [InlineData("題型,題目\n是非,一", ImportProblem.ColumnMissing)]
    public void A_table_with_another_head_is_refused(string file, ImportProblem problem) =>
        Assert.Contains(problem, Assert.IsType<ImportRefused>(SheetReader.ReadCsv(file).Refusal).Errors.Select(error => error.Problem));

    [Theory]
    [InlineData("題型;題目;正解\n是非;一,二;是")]
    [InlineData("題型\t題目\t正解\r\n是非\t一,二\t是\r\n\r\n")]
    [InlineData("題型,題目,正解\n\n是非,\"一,二\",是")]
    public void Semicolons_tabs_and_blank_lines_do_no_harm(string file) =>
        Assert.Equal("一,二", Assert.Single(SheetReader.ReadCsv(file).Value!).Content.Text.Text);

    [Fact]
    public void A_row_after_a_cell_of_several_lines_still_has_its_line() =>
        Assert.Equal([2, 4], SheetReader.ReadCsv("題型,題目,正解\n是非,\"一\n二\",是\n是非,三,否\n").Value!.Select(question => question.Line));

    [Fact]
    public void Text_in_Big5_UTF_8_and_UTF_16_is_read()
    {
        const string Text = "題型,題目,正解\n是非,資安,是";
        var big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!; // the provider has it

        Assert.All(
            (IEnumerable<byte[]>)[big5.GetBytes(Text), Encoding.UTF8.GetBytes(Text), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)], [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)], [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)]],
            bytes => Assert.Equal(Text, TextFile.Read(bytes).Value));
        Assert.Equal(new UnreadableText(), TextFile.Read([0xFF, 0xFF, 0x80]).Refusal);
        Assert.Equal(new FileTooLarge(), TextFile.Read(new byte[TextFile.MostBytes + 1]).Refusal);
    }

    private static QuestionContent One(string row) => Assert.Single(SheetReader.ReadCsv($"{Head}{row}\n").Value!).Content;
}
