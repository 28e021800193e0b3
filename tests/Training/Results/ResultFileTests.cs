using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Tests.Training.Results;

public sealed class ResultFileTests
{
    private static readonly CompletionCertificate Diploma = new(
        "TC-2026-0007", new Uri("https://example.sharepoint.com/d"), new string('a', 64), Some.Now, 85);

    [Fact]
    public void A_line_tells_what_the_campaign_counts_and_a_revoked_certificate_is_none()
    {
        var done = Some.Assignment with
        {
            Status = AssignmentStatus.Acknowledged,
            Completion = new CourseCompletion(new DateTimeOffset(2026, 12, 31, 16, 30, 0, TimeSpan.Zero), 85, 1.5m, Late: true),
        };
        var result = new PersonResult(
            Some.Training with { Status = TrainingStatus.Effective, Diploma = Diploma },
            [Scored(AttemptStatus.Failed, 95), Scored(AttemptStatus.Voided, 99), Scored(AttemptStatus.Passed, 85)]);

        var line = ResultLine.Of(done, result, Languages.English);
        var revoked = ResultLine.Of(
            done, result with { Training = result.Training with { Diploma = Diploma with { RevokedAt = Some.Now } } }, Languages.English);

        Assert.Equal(
            [done.Name, done.Unit!, "Effective", "85", "2", "2027-01-01 00:30:00", "1.5", "Yes", "TC-2026-0007"], line); // the sample has a unit
        Assert.Equal("", revoked[^1]);
        Assert.Equal(ResultLine.Heads(Languages.English).Count, line.Count);
    }

    [Fact]
    public void Who_never_opened_it_or_was_exempted_has_a_line_too()
    {
        var unopened = ResultLine.Of(Some.Assignment, result: null, Languages.Chinese);
        var exempted = ResultLine.Of(
            Some.Assignment with { Status = AssignmentStatus.Exempted },
            new PersonResult(Some.Training with { Status = TrainingStatus.InProgress }, []),
            Languages.Chinese);

        Assert.Equal(("0", "", ""), (unopened[4], unopened[3], unopened[5]));
        Assert.Equal(CampaignWords.Of(AssignmentStatus.Exempted, Languages.Chinese), exempted[2]);
    }

    [Theory]
    [InlineData("zh-TW", "及格率", "鑑別度（D）", "滿 5 份才顯示")]
    [InlineData("en", "Pass rate", "Discrimination (D)", "from 5 answers on")]
    public void The_file_is_valid_and_tells_the_figures_the_questions_and_the_survey_but_no_comment(
        string language, string rate, string discrimination, string hidden)
    {
        var culture = System.Globalization.CultureInfo.GetCultureInfo(language);
        var shown = new SurveyResults(IsAnonymous: true, 5, [(SurveyPlan.Usual(isAnonymous: true).Statements[0], 4.2m)], ["祕密意見"]);

        var text = Text(Results(shown), culture);

        Assert.All([rate, discrimination, "先做什麼", "0.31", "0.42", "80–89", "4.2"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("祕密意見", text, StringComparison.Ordinal);
        Assert.Contains(hidden, Text(Results(new SurveyResults(IsAnonymous: true, 4, [], [])), culture), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_anybody_began_the_file_has_no_scores_and_no_questions()
    {
        var text = Text(
            new CampaignResults(Some.Campaign with { Task = CourseTask.Of(Some.Course) }, Some.Course, 3, 0, ResultFigures.Of([]), IsUnit: false),
            Languages.Chinese);

        Assert.Contains("應完成人數", text, StringComparison.Ordinal);
        Assert.DoesNotContain("分數分布", text, StringComparison.Ordinal);
        Assert.DoesNotContain("鑑別度", text, StringComparison.Ordinal);
    }

    private static CampaignResults Results(SurveyResults survey) => new(
        Some.Campaign with { Task = CourseTask.Of(Some.Course) },
        Some.Course,
        120,
        96,
        new ResultFigures(110, 96, 104, 92, 3, 84.6, [4, 8, 12, 40, 40], []),
        IsUnit: false)
    {
        Hardest = [("先做什麼", new ItemFigures(104, 0.31, 0.42, 0.3)), ("通識", new ItemFigures(8, 0.55, null, null))],
        Survey = survey,
    };

    private static string Text(CampaignResults results, System.Globalization.CultureInfo culture)
    {
        using var stream = new MemoryStream();
        ResultDocx.Write(stream, results, Some.Now, culture);
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken));
        return file.MainDocumentPart!.Document!.InnerText; // it was just written
    }

    private static Attempt Scored(AttemptStatus status, int score) => Some.Attempt with { Status = status, Score = score };
}
