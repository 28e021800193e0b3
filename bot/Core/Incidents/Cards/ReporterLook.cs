using System.Globalization;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>What a reporter learns of the case: how it goes on, and nothing that only those who handle it need.</summary>
internal static class ReporterLook
{
    /// <summary>One sentence on where the report stands and what happens next.</summary>
    public static string Sentence(ICase @case, CultureInfo culture) => @case switch
    {
        Incident incident => Sentence(incident, culture),
        Weakness weakness => Sentence(weakness, culture),
        _ => throw new InvalidOperationException($"Nobody knows the state of {@case.Id}."),
    };

    /// <summary>Accent while it waits, warning while it is handled, good once it is done, emphasis when it goes no further.</summary>
    public static ContainerStyle State(ICase @case) => @case switch
    {
        Incident { Status: IncidentStatus.Closed } or Weakness { Status: WeaknessStatus.Closed } => ContainerStyle.Good,
        { IsOpen: false } => ContainerStyle.Emphasis,
        _ => ContainerStyle.Accent,
    };

    private static string Sentence(Incident incident, CultureInfo culture) => incident.Status switch
    {
        IncidentStatus.Reported => Say(culture, "ToldReported"),
        IncidentStatus.Triage => Say(culture, "ToldTriage"),
        IncidentStatus.Confirmed => Say(culture, "ToldConfirmed"),
        IncidentStatus.Contained => Say(culture, "ToldContained"),
        IncidentStatus.Recovered or IncidentStatus.PostIncidentReview => Say(culture, "ToldRecovered"),
        IncidentStatus.Closed => Say(culture, "ToldClosed"),
        IncidentStatus.NotAnIncident => Say(culture, "ToldDismissed", DismissalLook.Say(incident.Dismissal, culture)),
        IncidentStatus.Duplicate => Say(culture, "ToldDuplicate"),
        IncidentStatus.ConvertedToWeakness => Say(culture, "ToldConverted"),
    };

    private static string Sentence(Weakness weakness, CultureInfo culture) => weakness.Status switch
    {
        WeaknessStatus.Reported => Say(culture, "ToldWeaknessReported"),
        WeaknessStatus.Triage => Say(culture, "ToldTriage"),
        WeaknessStatus.Accepted or WeaknessStatus.InTreatment => Say(culture, "ToldAccepted"),
        WeaknessStatus.Remediated or WeaknessStatus.Verified => Say(culture, "ToldRemediated"),
        WeaknessStatus.Closed => Say(culture, "ToldClosed"),
        WeaknessStatus.NotValid => Say(culture, "ToldDismissed", DismissalLook.Say(weakness.Dismissal, culture)),
        WeaknessStatus.Duplicate => Say(culture, "ToldDuplicate"),
        WeaknessStatus.EscalatedToIncident => Say(culture, "ToldEscalated"),
        WeaknessStatus.RiskAccepted => Say(culture, "ToldRiskAccepted"),
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
