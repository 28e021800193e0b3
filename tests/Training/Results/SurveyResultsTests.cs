using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Tests.Training.Results;

public sealed class SurveyResultsTests
{
    [Theory]
    [InlineData(true, 4, true, 0, 0)]
    [InlineData(true, 5, false, 5, 5)]
    [InlineData(false, 1, false, 5, 1)]
    [InlineData(false, 0, false, 0, 0)]
    public void An_anonymous_survey_is_shown_from_five_answers_and_a_named_one_from_the_first(
        bool isAnonymous, int answers, bool isHidden, int statements, int comments)
    {
        var results = SurveyResults.Of(Asking(isAnonymous), Tally(answers), seesComments: true)!; // the course has a survey

        Assert.Equal(
            (answers, isHidden, statements, comments),
            (results.Answers, results.IsHidden, results.Statements.Count, results.Comments.Count));
    }

    [Fact]
    public void The_average_stands_with_its_statement_and_comments_are_for_those_who_are_responsible()
    {
        var tally = Tally(5).With(new SurveyAnswers([2, 4, 5, 3, 4], "太長")).Value!; // one more always fits

        var results = SurveyResults.Of(Asking(isAnonymous: true), tally, seesComments: false)!; // the course has a survey

        Assert.Equal(SurveyPlan.Usual(isAnonymous: true).Statements, results.Statements.Select(one => one.Statement));
        Assert.Equal([4.5m, 4m, 5m, 3m, 4m], results.Statements.Select(one => one.Average));
        Assert.Empty(results.Comments);
    }

    [Fact]
    public void A_course_without_a_survey_has_no_results_of_one() => Assert.Null(
        SurveyResults.Of(Some.Course with { Needs = new CourseNeeds(Test: true) }, Tally(9), seesComments: true));

    private static Course Asking(bool isAnonymous) => Some.Course with { Survey = SurveyPlan.Usual(isAnonymous) };

    private static SurveyTally Tally(int answers) => Enumerable.Range(0, answers)
        .Aggregate(new SurveyTally(), (tally, _) => tally.With(Some.SurveyAnswers).Value!); // so few always fit
}
