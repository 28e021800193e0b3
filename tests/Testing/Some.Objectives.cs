using TeamsIsms.Kernel;
using TeamsIsms.Objectives;
using TeamsIsms.People;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static ObjectiveActor ObjectiveManager => new(SecurityManager, [Role.SecurityManager]);

    public static ObjectiveActor ObjectiveOwner => new(Person.Id, []);

    public static NewObjective NewObjective => new("異地備份還原演練成功率", null, "成功次數 ÷ 演練次數", "%")
    {
        Direction = MetricDirection.AtLeast,
        Target = 95m,
        Cadence = MeasureCadence.Quarterly,
        Owner = Person.Id,
    };

    /// <summary>Measured by its owner each quarter, from the third quarter of 2025 on.</summary>
    public static Objective Objective =>
        DefineObjective.Define(new ObjectiveId(2026, 1), NewObjective, ObjectiveManager, ObjectiveAct(ObjectiveManager)).Value!.Next with // complete
        {
            Since = new MeasurePeriod(MeasureCadence.Quarterly, 2025, 3),
        };

    /// <summary>Three quarters, the last one missed; the first was recorded late and corrected.</summary>
    public static Objective ObjectiveMeasured => Objective with
    {
        Samples =
        [
            Value(1, "2026-Q1", 92m, new DateOnly(2026, 5, 4)),
            Value(2, "2026-Q1", 97m, new DateOnly(2026, 5, 5)) with { Corrects = 1, Note = "漏算二月一次演練" },
            Value(3, "2026-Q2", 98.5m, new DateOnly(2026, 7, 2)),
            Value(4, "2026-Q3", 90m, new DateOnly(2026, 10, 3)),
        ],
    };

    public static Act ObjectiveAct(ObjectiveActor by, string activity = "objective-1") => Act.By(by.Person, Now, activity);

    private static Sample Value(int number, string period, decimal value, DateOnly day) =>
        new(number, MeasurePeriod.Parse(period)!.Value, value, Taipei.At(day, new TimeOnly(10, 0)), Person.Id, null); // all of them are periods
}
