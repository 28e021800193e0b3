using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Objectives.Cards;

/// <summary>Objectives in words and colours.</summary>
internal static class ObjectiveLook
{
    public static ContainerStyle State(ObjectiveHealth health) => health switch
    {
        ObjectiveHealth.Nothing => ContainerStyle.Accent,
        ObjectiveHealth.Reached => ContainerStyle.Good,
        ObjectiveHealth.Missed => ContainerStyle.Attention,
        ObjectiveHealth.Unmeasured => ContainerStyle.Warning,
        ObjectiveHealth.Retired => ContainerStyle.Emphasis,
    };

    public static string Value(Objective objective, Sample? sample, CultureInfo culture) =>
        ObjectiveNames.Value(sample?.Value, objective.Unit, culture);

    /// <summary>How it is measured, in words.</summary>
    public static string Formula(Objective objective, CultureInfo culture) => objective.Own is { } own
        ? Say(culture, own switch
        {
            OwnMetric.AcknowledgementRate => "FormulaAcknowledgementRate",
            OwnMetric.PassRate => "FormulaPassRate",
            OwnMetric.MinutesToNotify => "FormulaMinutesToNotify",
            OwnMetric.OverdueActions => "FormulaOverdueActions",
        })
        : CardText.Paragraph(objective.Formula ?? "");

    public static string Say(CultureInfo culture, string key, params object[] values) => ObjectiveCardWords.Text.Say(culture, key, values);
}
