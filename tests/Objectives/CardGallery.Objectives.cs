using TeamsIsms.Kernel;
using TeamsIsms.Objectives;
using TeamsIsms.Objectives.Cards;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static IReadOnlyList<string> WordsOfObjectives =>
        [Some.Objective.Name, Some.Objective.Formula!, "林曉彤", "漏算二月一次演練", "全員簽閱率", "逾期矯正單數", "併入另一項目標", "件"]; // its owner measures it

    private static IEnumerable<CardSample> Objectives()
    {
        var today = Taipei.Day(Some.Now);
        ObjectiveSight See(Objective objective, ObjectiveActor viewer) => new(objective, viewer, "林曉彤", today);

        var own = Some.ObjectiveMeasured with { Id = new ObjectiveId(2026, 2), Name = "全員簽閱率", Own = OwnMetric.AcknowledgementRate, Formula = null };
        var reached = own with { Target = 90m };
        var late = Some.Objective with { Id = new ObjectiveId(2026, 3), Name = "逾期矯正單數", Unit = "件", Direction = MetricDirection.AtMost, Target = 2m };
        return
        [
            new("ObjectiveListCard.Draw", "", culture => ObjectiveListCard.Draw([reached, Some.ObjectiveMeasured, late], true, today, culture)),
            new("ObjectiveListCard.Draw", "Nothing", culture => ObjectiveListCard.Draw([], false, today, culture)),
            new("ObjectiveFormCard.Draw", "", culture => ObjectiveFormCard.Draw(new ObjectiveForm(null, null, null, null), null, culture)),
            new("ObjectiveFormCard.Draw", "Wrong", culture => ObjectiveFormCard.Draw(
                new ObjectiveForm("全員簽閱率", nameof(OwnMetric.AcknowledgementRate), null, null) { Target = "95" }, new CadenceNeeded().Say(culture), culture)),
            new("ObjectiveCard.Draw", "", culture => ObjectiveCard.Draw(See(Some.ObjectiveMeasured, Some.ObjectiveManager), culture)),
            new("ObjectiveCard.Draw", "Reached", culture => ObjectiveCard.Draw(See(reached, Some.ObjectiveOwner), culture)),
            new("ObjectiveCard.Draw", "Late", culture => ObjectiveCard.Draw(
                See(late, Some.ObjectiveOwner) with { Note = new MeasuredAlready(new MeasurePeriod(MeasureCadence.Quarterly, 2026, 3)).Say(culture) }, culture)),
            new("ObjectiveCard.Draw", "New", culture => ObjectiveCard.Draw(
                See(own with { Samples = [], Since = MeasurePeriod.Of(MeasureCadence.Quarterly, today) }, Some.ObjectiveManager), culture)),
            new("ObjectiveCard.Draw", "Retired", culture => ObjectiveCard.Draw(See(own with { Retired = "併入另一項目標" }, Some.ObjectiveManager), culture)),
        ];
    }
}
