using System.Globalization;

namespace TeamsIsms.Objectives;

/// <summary>What people call the fields, metrics, cadences and states of objectives.</summary>
internal static class ObjectiveNames
{
    public static string Say(ObjectiveField field, CultureInfo culture) => ObjectiveWords.Text.Say(culture, field switch
    {
        ObjectiveField.Formula => "FieldFormula",
        ObjectiveField.Name => "FieldName",
        ObjectiveField.Note => "FieldNote",
        ObjectiveField.Reason => "FieldReason",
        ObjectiveField.Unit => "FieldUnit",
    });

    public static string Say(OwnMetric metric, CultureInfo culture) => ObjectiveWords.Text.Say(culture, metric switch
    {
        OwnMetric.AcknowledgementRate => "OwnAcknowledgementRate",
        OwnMetric.PassRate => "OwnPassRate",
        OwnMetric.MinutesToNotify => "OwnMinutesToNotify",
        OwnMetric.OverdueActions => "OwnOverdueActions",
    });

    public static string Say(MeasureCadence cadence, CultureInfo culture) => ObjectiveWords.Text.Say(culture, cadence switch
    {
        MeasureCadence.Monthly => "CadenceMonthly",
        MeasureCadence.Quarterly => "CadenceQuarterly",
        MeasureCadence.HalfYearly => "CadenceHalfYearly",
        MeasureCadence.Yearly => "CadenceYearly",
    });

    public static string Say(ObjectiveHealth health, CultureInfo culture) => ObjectiveWords.Text.Say(culture, health switch
    {
        ObjectiveHealth.Nothing => "HealthNothing",
        ObjectiveHealth.Reached => "HealthReached",
        ObjectiveHealth.Missed => "HealthMissed",
        ObjectiveHealth.Unmeasured => "HealthUnmeasured",
        ObjectiveHealth.Retired => "HealthRetired",
    });

    public static string Say(ObjectiveTrend trend, CultureInfo culture) => ObjectiveWords.Text.Say(culture, trend switch
    {
        ObjectiveTrend.Unknown => "TrendUnknown",
        ObjectiveTrend.Better => "TrendBetter",
        ObjectiveTrend.Same => "TrendSame",
        ObjectiveTrend.Worse => "TrendWorse",
    });

    /// <summary><c>≥ 95%</c>, <c>≤ 30 min</c>.</summary>
    public static string Target(Objective objective, CultureInfo culture) =>
        $"{(objective.Direction == MetricDirection.AtLeast ? "≥" : "≤")} {Value(objective.Target, objective.Unit, culture)}";

    /// <summary>A dash where there was nothing to measure.</summary>
    public static string Value(decimal? value, string unit, CultureInfo culture) => value is not { } number ? "—"
        : unit == "%" ? $"{number.ToString("#,0.##", culture)}%"
        : $"{number.ToString("#,0.##", culture)} {unit}";
}
