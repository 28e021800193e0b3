using System.Globalization;
using TeamsIsms.Actions;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.YearlyDuties.Cards;

/// <summary>What a viewer can do with a duty now.</summary>
internal static class DutySteps
{
    public static IReadOnlyList<CardAction> Buttons(DutySight sight, CultureInfo culture) =>
    [
        .. sight.MayRecord ? [Record(sight, culture)] : Array.Empty<CardAction>(),
        .. sight.Line is { Stage: DutyStage.Overdue, Due: { } due } ? [OpenAction(sight, due, culture)] : Array.Empty<CardAction>(),
        .. sight.MayChange ? [Change(sight, culture)] : Array.Empty<CardAction>(),
        CardGrammar.Secondary(Say(culture, "ListButton"), "duty.list"),
    ];

    private static ActionShowCard Record(DutySight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "RecordButton"),
        CardGrammar.Primary(Say(culture, "RecordSend"), "duty.record", ("kind", sight.Line.Key)),
        new InputDate(Say(culture, "DayLabel"))
        {
            Id = "day",
            Value = sight.Today,
            Max = sight.Today,
            IsRequired = true,
            ErrorMessage = Say(culture, "DayMissing"),
        },
        new InputText(Say(culture, "EvidenceLabel"))
        {
            Id = "evidence",
            MaxLength = RecordDuty.LongestEvidence,
            IsRequired = true,
            ErrorMessage = Say(culture, "EvidenceMissing"),
        },
        new InputText(Say(culture, "NoteLabel")) { Id = "note", IsMultiline = true, MaxLength = RecordDuty.LongestNote });

    // What was not done in its time is a nonconformity; the form begins with it.
    private static ActionExecute OpenAction(DutySight sight, DateOnly due, CultureInfo culture) => CardGrammar.Secondary(
        Say(culture, "OpenActionButton"),
        "action.form",
        ("source", nameof(ActionSource.Obligation)),
        ("number", string.Create(CultureInfo.InvariantCulture, $"{sight.Line.Key} {due:yyyy-MM-dd}")),
        ("requirement", CardText.Join(
            culture, DutyLook.Title(sight.Line.Duty.Kind, culture), DutyLook.Clauses(sight.Line.Duty.Rule.Clauses, culture) ?? "")),
        ("finding", Say(culture, "OpenActionFinding", DutyLook.Title(sight.Line.Duty.Kind, culture), Taipei.Say(due, culture))));

    private static ActionShowCard Change(DutySight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "ChangeButton"),
        CardGrammar.Secondary(Say(culture, "ChangeSend"), "duty.change", ("kind", sight.Line.Key)),
        new InputNumber(Say(culture, sight.Line.Duty.Rule.MayBeOff ? "MonthsOrOffLabel" : "MonthsLabel"))
        {
            Id = "months",
            Value = sight.Line.Duty.Months,
            Min = sight.Line.Duty.Rule.MayBeOff ? 0 : 1,
            Max = sight.Line.Duty.Rule.MostMonths,
            IsRequired = true,
            ErrorMessage = Say(culture, "MonthsMissing"),
        },
        new InputText(Say(culture, "PersonLabel"))
        {
            Id = "person",
            Value = sight.Named is { } named ? named.UserPrincipalName ?? named.Name : null,
            Placeholder = Say(culture, "PersonHint", DutyLook.Role(sight.Line.Duty.Kind, culture)),
            MaxLength = 200,
        },
        CardGrammar.Reason(Say(culture, "ReasonLabel"), Say(culture, "ReasonMissing")));

    private static string Say(CultureInfo culture, string key, params object[] values) => DutyLook.Say(culture, key, values);
}
