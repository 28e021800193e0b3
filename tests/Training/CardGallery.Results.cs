using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards.Results;
using TeamsIsms.Training.Evaluations;
using TeamsIsms.Training.Results;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private const string Annual = "年度資通安全教育訓練";

    private static readonly Campaign CourseAsked = Some.Campaign with { Task = CourseTask.Of(Some.Course) };

    private static readonly PersonTraining Learned = new(
        CourseAsked,
        Some.Assignment with { Completion = new CourseCompletion(Some.Now, 85, 3, Late: false) },
        Some.Course,
        Some.Training with { Status = TrainingStatus.Effective, Certificate = Some.Certificate });

    private static readonly CampaignResults Outcome = new(
        CourseAsked,
        Some.Course,
        120,
        96,
        new ResultFigures(110, 96, 104, 92, 3, 84.6, [4, 8, 12, 40, 40], []) { Effective = 30, NotEffective = 2 },
        IsUnit: false)
    {
        Hardest = [("先做什麼", new ItemFigures(104, 0.31, 0.42, 0.3)), ("通識", new ItemFigures(98, 0.55, null, null))],
    };

    private static readonly SurveyResults Surveyed = new(
        IsAnonymous: true,
        12,
        [.. Some.Course.Survey!.Statements.Zip([4.6m, 4.2m, 3.9m, 4m, 4.4m])], // the sample has a survey
        ["影片可以再短一點", "案例很實用，希望多一些"]);

    private static readonly IReadOnlyList<NamedResult> JudgedTeam =
    [
        new("王小美", "客服處", new PersonResult(Some.Training with { Status = TrainingStatus.Failed }, [])),
        new("陳應變", "工程處", new PersonResult(
            Some.Training with { Status = TrainingStatus.Completed }, [Some.Attempt with { Status = AttemptStatus.Passed, Score = 90 }])),
    ];

    private static IReadOnlyList<string> WordsOfResults => [Annual, "影片可以再短一點", "案例很實用，希望多一些", "主導稽核員", "林曉彤", "網路維運部"];

    private static IEnumerable<CardSample> Results() =>
    [
        new("TrainingResultsCard.Draw", "", culture => TrainingResultsCard.Draw(Outcome, judges: 64, culture)),
        new("TrainingResultsCard.Draw", "Unit", culture => TrainingResultsCard.Draw(
            Outcome with { IsUnit = true, Asked = 2, Done = 1, Hardest = [], People = JudgedTeam }, judges: 1, culture)),
        new("TrainingResultsCard.Draw", "Nothing", culture => TrainingResultsCard.Draw(
            Outcome with { Done = 0, Figures = ResultFigures.Of([]), Hardest = [] }, judges: 0, culture)),
        new("TrainingResultsCard.Draw", "Survey", culture => TrainingResultsCard.Draw(Outcome with { Survey = Surveyed }, judges: 0, culture)),
        new("TrainingResultsCard.Draw", "ManyComments", culture => TrainingResultsCard.Draw(
            Outcome with { Hardest = [], Survey = Surveyed with { Comments = [.. Enumerable.Repeat("影片可以再短一點", 14)] } }, judges: 0, culture)),
        new("TrainingResultsCard.Draw", "FewAnswers", culture => TrainingResultsCard.Draw(
            Outcome with { Survey = new SurveyResults(IsAnonymous: true, 4, [], []) }, judges: 0, culture)),
        new("TrainingResultsCard.Draw", "NoAnswer", culture => TrainingResultsCard.Draw(
            Outcome with { Survey = new SurveyResults(IsAnonymous: false, 0, [], []) }, judges: 0, culture)),
        new("TrainingResultsCard.List", "", culture => TrainingResultsCard.List([CourseAsked], culture)),
        new("TrainingResultsCard.List", "Nothing", culture => TrainingResultsCard.List([], culture)),
        new("TrainingResultsCard.Draw", "Report", culture => TrainingResultsCard.Draw(Outcome with { MayReport = true }, judges: 64, culture)),
        new("ResultReportCard.Ready", "", culture => ResultReportCard.Ready(Outcome, new ResultFiles(Written, Written, Some.Now), culture)),
        new("ResultReportCard.Ready", "NoNames", culture => ResultReportCard.Ready(Outcome, new ResultFiles(Written, List: null, Some.Now), culture)),
        new("ResultReportCard.NotMade", "", culture => ResultReportCard.NotMade(
            Outcome, new TeamsIsms.Documents.LibraryNotConfigured().Say(culture), culture)),
        new("JudgeCard.Draw", "", culture => JudgeCard.Draw("c1", Annual, JudgedTeam, null, culture)),
        new("JudgeCard.Draw", "Wrong", culture => JudgeCard.Draw("c1", Annual, JudgedTeam, new TeamsIsms.Approvals.ReasonNeeded().Say(culture), culture)),
        new("JudgeCard.Asked", "", culture => JudgeCard.Asked(CourseAsked, 14, culture)),
        new("JudgeCard.Done", "", culture => JudgeCard.Done("c1", Annual, 14, 1, culture)),
        new("RecordCard.Draw", "", culture => RecordCard.Draw(Some.Person, [Learned], new TrainingYear(2026, 3, []), culture)),
        new("RecordCard.Draw", "Nothing", culture => RecordCard.Draw(Some.Person, [], new TrainingYear(2026, 0, []), culture)),
        new("RecordCard.Written", "", culture => RecordCard.Written(Some.Person, Written, culture)),
    ];
}
