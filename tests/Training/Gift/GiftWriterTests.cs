using CsCheck;
using TeamsIsms.Training.Gift;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Tests.Training.Gift;

public sealed class GiftWriterTests
{
    [Fact]
    public void The_bank_is_read_written_and_read_again_as_the_same_questions()
    {
        var questions = Gift.All(Gift.Bank).Select(question => question.Content).ToList();

        var again = Gift.All(GiftWriter.Write(questions)).Select(question => question.Content);

        Assert.Equal(Prints(questions), Prints(again));
    }

    [Fact]
    public void Whatever_a_question_holds_is_read_as_it_was_written() =>
        Gift.Question.Array[1, 4].Sample(
            made =>
            {
                List<QuestionContent> questions = [.. made.DistinctBy(one => (one.Category, one.Title)).DistinctBy(one => one.Label ?? one.Title)];
                if (questions.TrueForAll(one => !CheckQuestion.Problems(one).Any()))
                {
                    Assert.Equal(Prints(questions), Prints(Gift.All(GiftWriter.Write(questions)).Select(question => question.Content)));
                }
            },
            iter: 3_000);

    [Fact]
    public void An_export_looks_as_people_write_it() => Assert.Equal(
        """
        $CATEGORY: $course$/top/通識

        // [id:PW-1] [tag:2.1.5] [tag:easy]
        ::密碼::[moodle]哪個 \= 好密碼？ {
        	~%0%1234#太短
        	=[moodle]%長% 的
        	####長度最重要
        }


        """.ReplaceLineEndings("\n"),
        GiftWriter.Write([Gift.One("""
            $CATEGORY: 通識
            // [id:PW-1] [tag:易] [tag:2.1.5]
            ::密碼::哪個 \= 好密碼？{~1234#太短 =[moodle]%長% 的 ####長度最重要}
            """)]));

    private static IEnumerable<string> Prints(IEnumerable<QuestionContent> questions) =>
        questions.Select(question => System.Text.Json.JsonSerializer.Serialize(question, QuestionJson.Default.QuestionContent));
}
