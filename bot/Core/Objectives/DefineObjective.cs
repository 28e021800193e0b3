using System.Globalization;

namespace TeamsIsms.Objectives;

/// <summary>What is asked for when an objective is set. Null is what nobody chose or typed.</summary>
public sealed record NewObjective(string? Name, OwnMetric? Own, string? Formula, string? Unit)
{
    public MetricDirection? Direction { get; init; }

    public decimal? Target { get; init; }

    public MeasureCadence? Cadence { get; init; }

    public Guid? Owner { get; init; }
}

/// <summary>Sets an objective, and another target or owner later; what is not measured any more is retired, not deleted.</summary>
public static class DefineObjective
{
    public static Outcome<ObjectiveStep> Define(ObjectiveId id, NewObjective wanted, ObjectiveActor by, Act act)
    {
        if (Refuse(wanted, by) is { } refusal)
        {
            return refusal;
        }

        var cadence = wanted.Cadence!.Value; // checked above, as what follows
        var objective = new Objective
        {
            Id = id,
            Name = wanted.Name!.Trim(),
            Own = wanted.Own,
            Formula = wanted.Own is null ? wanted.Formula!.Trim() : null,
            Unit = wanted.Own is { } own ? Units(own) : wanted.Unit!.Trim(),
            Direction = wanted.Own is { } metric ? Directions(metric) : wanted.Direction!.Value,
            Target = wanted.Target!.Value,
            Cadence = cadence,
            Owner = wanted.Owner ?? by.Person,
            Since = MeasurePeriod.Of(cadence, Taipei.Day(act.At)),
        };
        return ObjectiveStep.Of(objective, TrailKinds.ObjectiveDefined, act, to: Say(objective), reason: objective.Name);
    }

    /// <param name="owner">Null: as it is.</param>
    public static Outcome<ObjectiveStep> Change(
        Objective objective, decimal? target, Guid? owner, string? reason, ObjectiveActor by, Act act)
    {
        var next = objective with { Target = target ?? objective.Target, Owner = owner ?? objective.Owner };
        return (RefuseSteering(objective, by)
            ?? (target is null ? new TargetNeeded() : null)
            ?? (next.Target == objective.Target && next.Owner == objective.Owner ? new ObjectiveUnchanged() : null)
            ?? ObjectiveLimits.Missing(ObjectiveField.Reason, ObjectiveLimits.Short, reason)) is { } refusal
            ? refusal
            : ObjectiveStep.Of(next, TrailKinds.ObjectiveChanged, act, Say(objective), Say(next), reason!.Trim()); // checked above
    }

    public static Outcome<ObjectiveStep> Retire(Objective objective, string? reason, ObjectiveActor by, Act act) =>
        (RefuseSteering(objective, by) ?? ObjectiveLimits.Missing(ObjectiveField.Reason, ObjectiveLimits.Short, reason)) is { } refusal
            ? refusal
            : ObjectiveStep.Of(
                objective with { Retired = reason!.Trim() }, TrailKinds.ObjectiveRetired, act, reason: reason.Trim()); // checked above

    /// <summary>What the product's own metrics count in.</summary>
    public static string Units(OwnMetric metric) => metric switch
    {
        OwnMetric.AcknowledgementRate or OwnMetric.PassRate => "%",
        OwnMetric.MinutesToNotify => "min",
        OwnMetric.OverdueActions => "件",
    };

    /// <summary>More is better for rates, less for times and arrears.</summary>
    public static MetricDirection Directions(OwnMetric metric) => metric switch
    {
        OwnMetric.AcknowledgementRate or OwnMetric.PassRate => MetricDirection.AtLeast,
        OwnMetric.MinutesToNotify or OwnMetric.OverdueActions => MetricDirection.AtMost,
    };

    private static Refusal? RefuseSteering(Objective objective, ObjectiveActor by) =>
        !ObjectiveAccess.Sees(objective, by) ? new UnknownObjective()
        : !by.IsManager ? new ObjectiveManagerNeeded()
        : !objective.IsActive ? new ObjectiveOver()
        : null;

    private static Refusal? Refuse(NewObjective wanted, ObjectiveActor by) =>
        (by.IsManager ? null : new ObjectiveManagerNeeded())
        ?? ObjectiveLimits.Missing(ObjectiveField.Name, ObjectiveLimits.Line, wanted.Name)
        ?? (wanted.Own is not null
            ? null
            : ObjectiveLimits.Missing(ObjectiveField.Formula, ObjectiveLimits.Short, wanted.Formula)
                ?? ObjectiveLimits.Missing(ObjectiveField.Unit, ObjectiveLimits.UnitLength, wanted.Unit)
                ?? (wanted.Direction is null ? new DirectionNeeded() : null))
        ?? (wanted.Target is null ? new TargetNeeded() : null)
        ?? (wanted.Cadence is null ? new CadenceNeeded() : (Refusal?)null);

    private static string Say(Objective objective) => string.Create(
        CultureInfo.InvariantCulture, $"{objective.Direction} {objective.Target} {objective.Unit} {objective.Cadence} {objective.Owner}");
}
