using System.Globalization;

namespace TeamsIsms.Objectives;

/// <summary>Adds samples; nothing of what was measured is ever changed.</summary>
public static class MeasureObjective
{
    /// <param name="period">Null when what was chosen is none.</param>
    /// <param name="value">Null when what was typed is no number.</param>
    /// <param name="note">How it was measured.</param>
    public static Outcome<ObjectiveStep> Add(
        Objective objective, MeasurePeriod? period, decimal? value, string? note, ObjectiveActor by, Act act) =>
        (RefuseMeasuring(objective, by)
            ?? RefusePeriod(objective, period, act)
            ?? (objective.Of(period!.Value) is { } earlier ? new MeasuredAlready(earlier.Period) : null) // checked before
            ?? RefuseValue(value)
            ?? (note?.Trim().Length > ObjectiveLimits.Short ? new ObjectiveFieldNeeded(ObjectiveField.Note, ObjectiveLimits.Short) : (Refusal?)null)) is { } refusal
            ? refusal
            : Step(objective, new Sample(Next(objective), period!.Value, value, act.At, by.Person, Trimmed(note)), act); // checked before

    /// <summary>Another value for a period, with why the one before was wrong.</summary>
    public static Outcome<ObjectiveStep> Correct(
        Objective objective, MeasurePeriod? period, decimal? value, string? reason, ObjectiveActor by, Act act)
    {
        if ((RefuseMeasuring(objective, by) ?? RefusePeriod(objective, period, act)) is { } refusal)
        {
            return refusal;
        }

        if (objective.Of(period!.Value) is not { } wrong) // checked before
        {
            return new NothingMeasured(period.Value);
        }

        return (RefuseValue(value)
            ?? (value == wrong.Value ? new ObjectiveUnchanged() : (Refusal?)null)
            ?? ObjectiveLimits.Missing(ObjectiveField.Reason, ObjectiveLimits.Short, reason)) is { } mistake
            ? mistake
            : Step(
                objective,
                new Sample(Next(objective), wrong.Period, value, act.At, by.Person, reason!.Trim()) { Corrects = wrong.Number }, // checked before
                act);
    }

    /// <summary>What the product measured itself; once a period.</summary>
    /// <param name="value">Null where there was nothing to measure.</param>
    public static Outcome<ObjectiveStep> Record(Objective objective, MeasurePeriod period, decimal? value, Act act) =>
        !objective.IsActive ? new ObjectiveOver()
        : objective.Of(period) is { } earlier ? new MeasuredAlready(earlier.Period)
        : Step(objective, new Sample(Next(objective), period, value, act.At, null, null), act);

    private static Refusal? RefuseMeasuring(Objective objective, ObjectiveActor by) => true switch
    {
        _ when !ObjectiveAccess.Sees(objective, by) => new UnknownObjective(),
        _ when !ObjectiveAccess.Measures(objective, by) => new ObjectiveOwnerNeeded(),
        _ when !objective.IsActive => new ObjectiveOver(),
        _ when objective.Samples.Count >= ObjectiveLimits.MostSamples => new SamplesFull(ObjectiveLimits.MostSamples),
        _ => null,
    };

    private static Refusal? RefusePeriod(Objective objective, MeasurePeriod? period, Act act) => period switch
    {
        null => new PeriodNeeded(),
        { } chosen when chosen.Cadence != objective.Cadence => new PeriodNeeded(),
        { } chosen when chosen.Last >= Taipei.Day(act.At) => new PeriodNotOver(chosen),
        { } chosen when chosen.Last < objective.Since.First.AddYears(-ObjectiveLimits.YearsBack) =>
            new PeriodNeeded(),
        _ => null,
    };

    private static ValueNeeded? RefuseValue(decimal? value) =>
        value is { } number && Math.Abs(number) <= ObjectiveLimits.LargestValue ? null : new ValueNeeded();

    private static ObjectiveStep Step(Objective objective, Sample sample, Act act) => ObjectiveStep.Of(
        objective with { Samples = [.. objective.Samples, sample] },
        sample.Corrects is null ? TrailKinds.ObjectiveMeasured : TrailKinds.ObjectiveCorrected,
        act,
        sample.Corrects is { } wrong ? Say(objective.Samples.First(one => one.Number == wrong)) : null,
        Say(sample),
        sample.Note);

    private static string Say(Sample sample) => string.Create(CultureInfo.InvariantCulture, $"{sample.Period}: {sample.Value}");

    private static int Next(Objective objective) => objective.Samples.Count + 1;

    private static string? Trimmed(string? note) => string.IsNullOrWhiteSpace(note) ? null : note.Trim();
}
