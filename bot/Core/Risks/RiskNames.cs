using System.Globalization;

namespace TeamsIsms.Risks;

/// <summary>What people call the columns, levels, treatments and states: in files as on cards.</summary>
internal static class RiskNames
{
    public static string Say(RiskColumn column, CultureInfo culture) => RiskWords.Text.Say(culture, column switch
    {
        RiskColumn.Number => "ColumnNumber",
        RiskColumn.Name => "ColumnName",
        RiskColumn.Level => "ColumnLevel",
        RiskColumn.Residual => "ColumnResidual",
        RiskColumn.Treatment => "ColumnTreatment",
        RiskColumn.Owner => "ColumnOwner",
        RiskColumn.Due => "ColumnDue",
        RiskColumn.State => "ColumnState",
    });

    /// <summary>All of them, as the first line of a file names them.</summary>
    public static string Columns(CultureInfo culture) => string.Join(
        RiskWords.Text.Say(culture, "Comma"), Enum.GetValues<RiskColumn>().Select(column => Say(column, culture)));

    public static string Say(RiskLevel level, CultureInfo culture) => RiskWords.Text.Say(culture, level switch
    {
        RiskLevel.Low => "LevelLow",
        RiskLevel.Medium => "LevelMedium",
        RiskLevel.High => "LevelHigh",
    });

    public static string Say(RiskTreatment treatment, CultureInfo culture) => RiskWords.Text.Say(culture, treatment switch
    {
        RiskTreatment.Reduce => "TreatmentReduce",
        RiskTreatment.Accept => "TreatmentAccept",
        RiskTreatment.Transfer => "TreatmentTransfer",
        RiskTreatment.Avoid => "TreatmentAvoid",
    });

    public static string Say(RiskState state, CultureInfo culture) => RiskWords.Text.Say(culture, state switch
    {
        RiskState.Open => "StateOpen",
        RiskState.InProgress => "StateInProgress",
        RiskState.Done => "StateDone",
    });

    /// <summary>What a word stands for, in either language; null when it is none of them.</summary>
    public static T? Parse<T>(string text, Func<T, CultureInfo, string> say)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Languages.All.Any(culture =>
            string.Equals(say(value!.Value, culture), text.Trim(), StringComparison.OrdinalIgnoreCase))); // a member of the list
}
