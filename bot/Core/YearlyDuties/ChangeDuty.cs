using System.Globalization;

namespace TeamsIsms.YearlyDuties;

/// <summary>The security manager says how often a duty is done, and by whom.</summary>
public static class ChangeDuty
{
    public const int LongestReason = 500;

    /// <param name="months">Null when what was typed is no number.</param>
    /// <param name="person">Null: everybody in the role.</param>
    public static Outcome<DutyStep> Decide(Duty duty, int? months, Guid? person, string? reason, bool isManager, Act act) => months switch
    {
        _ when !isManager => new DutyManagerNeeded(),
        null => new DutyCadence(duty.Rule.MostMonths, duty.Rule.MayBeOff),
        { } wanted when !duty.Rule.Allows(wanted) => new DutyCadence(duty.Rule.MostMonths, duty.Rule.MayBeOff),
        _ when string.IsNullOrWhiteSpace(reason) => new DutyReasonNeeded(),
        _ when reason.Trim().Length > LongestReason => new DutyTextTooLong(LongestReason),
        { } same when same == duty.Months && person == duty.Person => new DutyUnchanged(),
        { } typed => new DutyStep(
            duty with { Months = typed, Person = person },
            new TrailEvent(
                TrailKinds.DutyChanged,
                duty.Subject,
                act.Actor,
                new TrailDetail(Say(duty.Months, duty.Person), Say(typed, person), reason.Trim(), act.Activity))),
    };

    private static string Say(int months, Guid? person) => string.Create(
        CultureInfo.InvariantCulture, $"{months}m {(person is { } named ? TrailActor.Person(named) : "role")}");
}
