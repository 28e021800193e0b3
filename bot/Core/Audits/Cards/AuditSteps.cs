using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Audits.Cards;

/// <summary>What a viewer can do with an audit now, the step that leads on first.</summary>
internal static class AuditSteps
{
    public static IReadOnlyList<CardAction> Buttons(AuditSight sight, CultureInfo culture)
    {
        var id = ("id", sight.Audit.Id.ToString());
        return
        [
            .. If(MayDeclare(sight), () => CardGrammar.Primary(Say(culture, "DeclareButton"), "audit.declare", id)),
            .. If(sight.May(AuditDeed.Notify), () => MayDeclare(sight)
                ? CardGrammar.Secondary(Say(culture, "NotifyButton"), "audit.notify", id)
                : CardGrammar.Primary(Say(culture, "NotifyButton"), "audit.notify", id)),
            .. If(
                sight.May(AuditDeed.Start) && sight.Today >= sight.Audit.From,
                () => CardGrammar.Primary(Say(culture, "StartButton"), "audit.start", id)),
            .. If(
                sight.May(AuditDeed.Check) && sight.Next is not null,
                () => CardGrammar.Primary(Say(culture, "CheckButton"), "audit.clause", id, ("clause", sight.Next!.Clause))), // checked
            .. If(sight.May(AuditDeed.Report) && sight.Next is null, () => Report(id, culture)),
            .. If(
                sight.May(AuditDeed.Check) && sight.Next is null,
                () => CardGrammar.Secondary(Say(culture, "ReviewButton"), "audit.clause", id, ("clause", sight.Audit.Checks[0].Clause))),
            .. If(
                sight.May(AuditDeed.Close) && sight.Audit.Findings.All(check => check.IsSettled),
                () => CardGrammar.Primary(Say(culture, "CloseButton"), "audit.close", id)),
            .. If(sight.May(AuditDeed.Move), () => Move(sight, culture)),
            .. If(sight.Candidates.Count > 0 && sight.May(AuditDeed.Reassign), () => CardGrammar.Exceptional(
                Say(culture, "ReassignButton"),
                CardGrammar.Secondary(Say(culture, "ReassignSend"), "audit.reassign", id),
                AuditFormCard.Auditors(sight.Candidates, string.Join(',', sight.Audit.Auditors), culture),
                CardGrammar.Reason(Say(culture, "ReasonLabel"), Say(culture, "ReasonMissing")))),
            .. If(sight.May(AuditDeed.Cancel), () => CardGrammar.Exceptional(
                Say(culture, "CancelButton"),
                CardGrammar.Secondary(Say(culture, "CancelSend"), "audit.cancel", id),
                CardGrammar.Reason(Say(culture, "ReasonLabel"), Say(culture, "ReasonMissing")))),
            CardGrammar.Secondary(
                Say(culture, "ListButton"), "audit.list", ("year", sight.Audit.Id.Year.ToString(CultureInfo.InvariantCulture))),
        ];
    }

    private static bool MayDeclare(AuditSight sight) =>
        sight.May(AuditDeed.Declare) && !sight.Audit.Declared.Contains(sight.Viewer.Person);

    private static ActionShowCard Report((string, string) id, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "ReportButton"),
        CardGrammar.Primary(Say(culture, "ReportSend"), "audit.report", id),
        new InputText(Say(culture, "ConclusionLabel"))
        {
            Id = "text",
            IsMultiline = true,
            MaxLength = AuditLimits.Long,
            IsRequired = true,
            ErrorMessage = Say(culture, "ConclusionMissing"),
        });

    private static ActionShowCard Move(AuditSight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "MoveButton"),
        CardGrammar.Secondary(Say(culture, "MoveSend"), "audit.move", ("id", sight.Audit.Id.ToString())),
        Day("from", "FromLabel", sight.Audit.From, sight.Today, culture),
        Day("to", "ToLabel", sight.Audit.To, sight.Today, culture),
        new InputText(Say(culture, "MoveReasonLabel")) { Id = "reason", IsMultiline = true, MaxLength = AuditLimits.Short });

    private static InputDate Day(string id, string label, DateOnly value, DateOnly today, CultureInfo culture) => new(Say(culture, label))
    {
        Id = id,
        Value = value < today ? today : value,
        Min = today,
        IsRequired = true,
        ErrorMessage = Say(culture, "DayMissing"),
    };

    private static IEnumerable<CardAction> If(bool may, Func<CardAction> action) => may ? [action()] : [];

    private static string Say(CultureInfo culture, string key) => AuditLook.Say(culture, key);
}
