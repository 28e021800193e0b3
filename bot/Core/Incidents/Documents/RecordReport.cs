using System.Globalization;

namespace TeamsIsms.Incidents.Documents;

/// <summary>An improvement report was written; the timeline keeps its revision and the trail what the file hashes to.</summary>
internal static class RecordReport
{
    /// <summary>Null for the team of an incident that was confirmed, also after it is closed: the authority may ask for more.</summary>
    public static Refusal? Refuse(Incident incident, CaseActor by) => Gate.RefuseIn(
        incident,
        by,
        CaseDuty.Team,
        IncidentStatus.Confirmed,
        IncidentStatus.Contained,
        IncidentStatus.Recovered,
        IncidentStatus.PostIncidentReview,
        IncidentStatus.Closed);

    /// <summary>The revision the next report has.</summary>
    public static int Revision(IEnumerable<TimelineEntry> entries) => entries.Count(entry => entry.Kind == EntryKind.ReportMade) + 1;

    public static Outcome<IncidentStep> Decide(Incident incident, int revision, string sha256, CaseActor by, Act act) =>
        Refuse(incident, by) is { } refusal
            ? refusal
            : new CaseFileStep(FileGate.Line(
                incident, EntryKind.ReportMade, act, by, revision.ToString(CultureInfo.InvariantCulture), sha256: sha256)).On(incident);
}
