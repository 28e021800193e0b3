using System.Globalization;
using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

/// <summary>What people are told when a case cannot be changed the way they asked.</summary>
internal static class CaseRefusalWords
{
    public static readonly Words Text = new(typeof(CaseRefusalWords));

    /// <summary>第二級, or level 2.</summary>
    public static string Level(int level, CultureInfo culture) => level switch
    {
        1 => Text.Say(culture, "LevelOne"),
        2 => Text.Say(culture, "LevelTwo"),
        3 => Text.Say(culture, "LevelThree"),
        _ => Text.Say(culture, "LevelFour"),
    };

    public static string Of(IncidentStatus status, CultureInfo culture) => status switch
    {
        IncidentStatus.Reported => Text.Say(culture, "StatusReported"),
        IncidentStatus.Triage => Text.Say(culture, "StatusTriage"),
        IncidentStatus.Confirmed => Text.Say(culture, "StatusConfirmed"),
        IncidentStatus.Contained => Text.Say(culture, "StatusContained"),
        IncidentStatus.Recovered => Text.Say(culture, "StatusRecovered"),
        IncidentStatus.PostIncidentReview => Text.Say(culture, "StatusPostIncidentReview"),
        IncidentStatus.Closed => Text.Say(culture, "StatusClosed"),
        IncidentStatus.NotAnIncident => Text.Say(culture, "StatusNotAnIncident"),
        IncidentStatus.Duplicate => Text.Say(culture, "StatusDuplicate"),
        IncidentStatus.ConvertedToWeakness => Text.Say(culture, "StatusConverted"),
    };

    public static string Of(WeaknessStatus status, CultureInfo culture) => status switch
    {
        WeaknessStatus.Reported => Text.Say(culture, "StatusReported"),
        WeaknessStatus.Triage => Text.Say(culture, "StatusTriage"),
        WeaknessStatus.Accepted => Text.Say(culture, "StatusAccepted"),
        WeaknessStatus.InTreatment => Text.Say(culture, "StatusInTreatment"),
        WeaknessStatus.Remediated => Text.Say(culture, "StatusRemediated"),
        WeaknessStatus.Verified => Text.Say(culture, "StatusVerified"),
        WeaknessStatus.Closed => Text.Say(culture, "StatusClosed"),
        WeaknessStatus.NotValid => Text.Say(culture, "StatusNotValid"),
        WeaknessStatus.Duplicate => Text.Say(culture, "StatusDuplicate"),
        WeaknessStatus.EscalatedToIncident => Text.Say(culture, "StatusEscalated"),
        WeaknessStatus.RiskAccepted => Text.Say(culture, "StatusRiskAccepted"),
    };

    /// <summary>What the second of two people does.</summary>
    public static string Of(SeparateDuty duty, CultureInfo culture) => duty switch
    {
        SeparateDuty.ConfirmDismissal => Text.Say(culture, "WaiveConfirmDismissal"),
        SeparateDuty.LowerLevel => Text.Say(culture, "WaiveLowerLevel"),
        SeparateDuty.AgreeAwareTime => Text.Say(culture, "WaiveAgreeAware"),
        SeparateDuty.Close => Text.Say(culture, "WaiveClose"),
        SeparateDuty.VerifyRemedy => Text.Say(culture, "WaiveVerify"),
        SeparateDuty.AcceptRisk => Text.Say(culture, "WaiveAcceptRisk"),
    };

    public static string Of(CaseDuty duty, CultureInfo culture) => duty switch
    {
        CaseDuty.Handler => Text.Say(culture, "DutyHandler"),
        CaseDuty.Manager => Text.Say(culture, "DutyManager"),
        CaseDuty.HandlerOrManager => Text.Say(culture, "DutyHandlerOrManager"),
        CaseDuty.FirstLine => Text.Say(culture, "DutyFirstLine"),
        CaseDuty.FirstLineOrManager => Text.Say(culture, "DutyFirstLineOrManager"),
        CaseDuty.Commander => Text.Say(culture, "DutyCommander"),
        CaseDuty.Team => Text.Say(culture, "DutyTeam"),
        CaseDuty.Owner => Text.Say(culture, "DutyOwner"),
        CaseDuty.Chair => Text.Say(culture, "DutyChair"),
    };
}
