using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.YearlyDuties.Cards;

/// <summary>Duties in words.</summary>
internal static class DutyLook
{
    private const int LongestName = 40;

    public static string Title(DutyKind kind, CultureInfo culture) => Say(culture, kind switch
    {
        DutyKind.Training => "Training",
        DutyKind.Acknowledgement => "Acknowledgement",
        DutyKind.InternalAudit => "InternalAudit",
        DutyKind.ManagementReview => "ManagementReview",
        DutyKind.Objectives => "Objectives",
        DutyKind.DeviceCheck => "DeviceCheck",
        DutyKind.ResponseDrill => "ResponseDrill",
        DutyKind.SocialEngineering => "SocialEngineering",
    });

    public static string Basis(DutyKind kind, CultureInfo culture) => Say(culture, kind switch
    {
        DutyKind.Training => "TrainingBasis",
        DutyKind.Acknowledgement => "AcknowledgementBasis",
        DutyKind.InternalAudit => "InternalAuditBasis",
        DutyKind.ManagementReview => "ManagementReviewBasis",
        DutyKind.Objectives => "ObjectivesBasis",
        DutyKind.DeviceCheck => "DeviceCheckBasis",
        DutyKind.ResponseDrill => "ResponseDrillBasis",
        DutyKind.SocialEngineering => "SocialEngineeringBasis",
    });

    public static string Role(DutyKind kind, CultureInfo culture) => Say(culture, kind switch
    {
        DutyKind.Training => "TrainingManagers",
        DutyKind.InternalAudit => "Auditors",
        DutyKind.ResponseDrill => "Handlers",
        DutyKind.Acknowledgement or DutyKind.ManagementReview or DutyKind.Objectives or DutyKind.DeviceCheck
            or DutyKind.SocialEngineering => "SecurityManagers",
    });

    /// <summary>How it is known that the duty was done.</summary>
    public static string Source(DutyKind kind, CultureInfo culture) => Say(culture, kind switch
    {
        DutyKind.Training => "TrainingSource",
        DutyKind.Acknowledgement => "AcknowledgementSource",
        DutyKind.ResponseDrill => "ResponseDrillSource",
        DutyKind.InternalAudit => "InternalAuditSource",
        DutyKind.Objectives => "ObjectivesSource",
        DutyKind.ManagementReview => "ManagementReviewSource",
        DutyKind.DeviceCheck or DutyKind.SocialEngineering => "RecordedSource",
    });

    public static string Trigger(ReviewTrigger trigger, CultureInfo culture) => Say(culture, trigger switch
    {
        ReviewTrigger.Law => "LawTrigger",
        ReviewTrigger.Incident => "IncidentTrigger",
        ReviewTrigger.Reorganisation => "ReorganisationTrigger",
        ReviewTrigger.Scope => "ScopeTrigger",
    });

    public static ContainerStyle State(DutyStage stage) => stage switch
    {
        DutyStage.Off => ContainerStyle.Emphasis,
        DutyStage.Later => ContainerStyle.Good,
        DutyStage.Sixty => ContainerStyle.Accent,
        DutyStage.Thirty or DutyStage.Seven => ContainerStyle.Warning,
        DutyStage.Overdue => ContainerStyle.Attention,
    };

    /// <summary>The days that are left, or that it is overdue.</summary>
    public static string Left(DutyLine line, DateOnly today, CultureInfo culture) => line.Due is not { } due
        ? Say(culture, "Off")
        : (due.DayNumber - today.DayNumber) switch
        {
            < 0 and var days => Say(culture, "OverdueDays", -days),
            0 => Say(culture, "DueToday"),
            var days => Say(culture, "DaysLeft", days),
        };

    public static string Cadence(int months, CultureInfo culture) => months switch
    {
        0 => Say(culture, "Off"),
        12 => Say(culture, "Yearly"),
        _ => Say(culture, "Months", months),
    };

    public static string? Clauses(IReadOnlyList<string> clauses, CultureInfo culture) =>
        clauses.Count is 0 ? null : Say(culture, "Clauses", string.Join(Say(culture, "Comma"), clauses));

    public static string Names(IReadOnlyList<string> names, CultureInfo culture) =>
        names.Count is 0 ? Say(culture, "Nobody") : string.Join(Say(culture, "Comma"), names.Select(name => CardText.OneLine(name, LongestName)));

    public static string Say(CultureInfo culture, string key, params object[] values) => DutyCardWords.Text.Say(culture, key, values);
}
