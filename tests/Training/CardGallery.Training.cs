using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Evaluations;
using TeamsIsms.Training.Results;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private const string Insight = "這堂課讓我知道附件要先確認寄件者，之後收到來路不明的信會先通報，不再自己打開。";

    private static readonly TrainingView Begun = new("c1", "T-2026-003", Course, Some.Now.AddDays(12), 1.5m,
    [
        new(TrainingPart.Material, PartState.Done),
        new(TrainingPart.Quiz, PartState.Todo),
        new(TrainingPart.Survey, PartState.Locked),
        new(TrainingPart.Reflection, PartState.Locked),
    ]);

    private static readonly SurveyView Survey = new("c1", Course, IsAnonymous: true,
    [
        new("s1", "課程內容對我的工作有幫助", IsRating: true),
        new("s2", "其他建議", IsRating: false),
    ]);

    private static readonly ReflectionReview HandedIn =
        new("c1", "0a2", Course, "王小美", "客服處", Some.Now, Insight, File: null);

    private static IReadOnlyList<string> WordsOfTraining =>
        [Insight, .. WordsOfEvaluations, .. Survey.Items.Select(item => item.Text), "病假中", "太短", "可以多寫實際的做法", "心得.docx"];

    private static IEnumerable<CardSample> Trainings() =>
    [
        new("TrainingCard.Draw", "", culture => TrainingCard.Draw(Begun, Some.Now, culture)),
        new("TrainingCard.Draw", "Returned", culture => TrainingCard.Draw(
            Begun with
            {
                Due = Some.Now.AddDays(-2),
                Parts =
                [
                    new(TrainingPart.Material, PartState.Done), new(TrainingPart.Quiz, PartState.Done),
                    new(TrainingPart.Reflection, PartState.Returned), new(TrainingPart.Certificate, PartState.Waiting),
                ],
            },
            Some.Now,
            culture)),
        new("TrainingCard.Draw", "Waiting", culture => TrainingCard.Draw(
            Begun with { Parts = [new(TrainingPart.Quiz, PartState.Done), new(TrainingPart.Reflection, PartState.Waiting)] }, Some.Now, culture)),
        new("TrainingCard.Draw", "Done", culture => TrainingCard.Draw(
            Begun with { CompletedAt = Some.Now, Parts = [.. Begun.Parts.Select(part => part with { State = PartState.Done })] }, Some.Now, culture)),
        new("TrainingCard.Draw", "Gate", culture => TrainingCard.Draw(
            Begun with { IsBeforeAcknowledging = true, CompletedAt = Some.Now, Parts = [new(TrainingPart.Quiz, PartState.Done)] }, Some.Now, culture)),
        new("TrainingCard.Draw", "Failed", culture => TrainingCard.Draw(
            Begun with { Parts = [Begun.Parts[0], new(TrainingPart.Quiz, PartState.Failed), .. Begun.Parts.Skip(2)] }, Some.Now, culture)),
        new("TrainingCard.Draw", "Waived", culture => TrainingCard.Draw(Begun with { Waived = "病假中" }, Some.Now, culture)),
        new("TrainingCard.Draw", "Remedial", culture => TrainingCard.Draw(Begun with { IsRemedial = true }, Some.Now, culture)),
        new("TrainingCard.Draw", "Ended", culture => TrainingCard.Draw(Begun with { IsEnded = true }, Some.Now, culture)),
        new("SurveyCard.Draw", "", culture => SurveyCard.Draw(Survey, [], culture)),
        new("SurveyCard.Draw", "Named", culture => SurveyCard.Draw(Survey with { IsAnonymous = false }, [], culture)),
        new("ReflectionCard.Draw", "", culture => ReflectionCard.Draw(new ReflectionView("c1", Course, 100), [], culture)),
        new("ReflectionCard.Draw", "Returned", culture => ReflectionCard.Draw(
            new ReflectionView("c1", Course, 100) { Text = Insight, Returned = ("林安全", "可以多寫實際的做法") }, [], culture)),
        new("ReflectionCard.Draw", "Wrong", culture => ReflectionCard.Draw(
            new ReflectionView("c1", Course, 100) { Text = "太短" },
            [culture.Equals(TeamsIsms.Kernel.Languages.English) ? "It is too short." : "內容太短了。"],
            culture)),
        new("ReflectionReviewCard.Draw", "", culture => ReflectionReviewCard.Draw(HandedIn, culture)),
        new("ReflectionReviewCard.Draw", "File", culture => ReflectionReviewCard.Draw(
            HandedIn with { Text = null, File = ("心得.docx", new Uri("https://contoso.sharepoint.example/x")) }, culture)),
        new("MyTrainingCard.Draw", "", culture => MyTrainingCard.Draw(
            [Begun, Begun with { CompletedAt = Some.Now.AddDays(-30) }], new TrainingYear(2026, 1.5m, [new HourBalance(null, 1.5m, 3)]), seesResults: false, Some.Now, culture)),
        new("MyTrainingCard.Draw", "NoQuota", culture => MyTrainingCard.Draw([Begun], new TrainingYear(2026, 0, []), seesResults: true, Some.Now, culture)),
        new("MyTrainingCard.Draw", "Nothing", culture => MyTrainingCard.Draw([], new TrainingYear(2026, 0, [new HourBalance(null, 0, 3), new HourBalance(null, 0, 3)]), seesResults: false, Some.Now, culture)),
    ];
}
