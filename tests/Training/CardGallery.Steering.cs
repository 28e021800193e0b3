using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static readonly SteerView Exhausted = new(
        "王小美",
        "客服處",
        Course,
        Some.Training with { Status = TrainingStatus.Failed, Started = 6, StartedBefore = 3, Used = 3 },
        [
            Some.Attempt with { Status = AttemptStatus.Failed, Score = 60, EndedAt = Some.Now.AddDays(-1) },
            Some.Attempt with { Number = 2, Status = AttemptStatus.Abandoned, EndedAt = Some.Now.AddHours(-5) },
            Some.Attempt with { Number = 3, Status = AttemptStatus.Voided, Score = 20, Reason = "考題外洩", EndedAt = Some.Now },
        ],
        Some.Campaign.EndAt);

    private static IEnumerable<CardSample> Steered() =>
    [
        new("SteerCard.Draw", "", culture => SteerCard.Draw(Exhausted, isManager: true, Some.Now, culture)),
        new("SteerCard.Draw", "Head", culture => SteerCard.Draw(Exhausted, isManager: false, Some.Now, culture)),
        new("SteerCard.Draw", "Remedial", culture => SteerCard.Draw(
            Exhausted with { Training = Exhausted.Training with { Status = TrainingStatus.Remedial, Used = 0 } }, isManager: false, Some.Now, culture)),
        new("SteerCard.Draw", "Waived", culture => SteerCard.Draw(
            Exhausted with { Training = Exhausted.Training with { Status = TrainingStatus.Waived, Reason = "病假中" }, Attempts = [] },
            isManager: true,
            Some.Now,
            culture)),
        new("SteerCard.Draw", "Done", culture => SteerCard.Draw(
            Exhausted with { Training = Exhausted.Training with { Status = TrainingStatus.Completed, CompletedAt = Some.Now } },
            isManager: true,
            Some.Now,
            culture)),
    ];
}
