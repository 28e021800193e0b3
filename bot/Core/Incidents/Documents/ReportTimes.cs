using System.Globalization;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>When it happened, was known and was done, and how that compares with the law.</summary>
internal static class ReportTimes
{
    public static ReportSection Of(IncidentDossier dossier, CultureInfo culture)
    {
        var (incident, times) = (dossier.Incident, dossier.Incident.Times);
        List<DocxBlock> blocks =
        [
            new DocxFacts(
            [
                new(
                    IncidentDocumentWords.Text.Say(culture, "TimeOccurred"),
                    times.Occurred is { } occurred
                        ? RocCalendar.SayBoth(occurred, culture)
                        : IncidentDocumentWords.Text.Say(culture, "TimeUnknown")),
                new(IncidentDocumentWords.Text.Say(culture, "TimeAware"), RocCalendar.SayBoth(times.Aware, culture)),
                new(IncidentDocumentWords.Text.Say(culture, "TimeRecorded"), RocCalendar.SayBoth(times.Recorded, culture)),
                new(IncidentDocumentWords.Text.Say(culture, "TimeContained"), Done(incident.ContainedAt, culture)),
                new(IncidentDocumentWords.Text.Say(culture, "TimeRecovered"), Done(incident.RecoveredAt, culture)),
            ]),
            .. NotificationItems.Corrections(times, culture).Select(line => new DocxSentence(line)),
            .. Clocks(dossier, culture),
        ];
        return new ReportSection(blocks, incident is { ContainedAt: null, RecoveredAt: null } ? [Gap.Controlled] : []);
    }

    private static string Done(DateTimeOffset? at, CultureInfo culture) =>
        at is { } instant ? RocCalendar.SayBoth(instant, culture) : IncidentDocumentWords.Text.Say(culture, "NotDone");

    private static IEnumerable<DocxBlock> Clocks(IncidentDossier dossier, CultureInfo culture)
    {
        var authorities = dossier.Incident.Tracks.ToDictionary(track => track.Key, track => track.Authority);
        var rows =
            from clock in Rules.Clocks.Of(dossier.Incident.Tracks, dossier.Incident.Facts, dossier.Rules)
            where clock is { Actor: ClockActor.Organisation, Deadline: not null }
            select (IReadOnlyList<string>)
            [
                IncidentDocumentWords.Text.Say(
                    culture, "ClockOf", authorities.GetValueOrDefault(clock.Track, clock.Track), IncidentDocumentWords.Of(clock.Kind, culture)),
                clock.Deadline is { } deadline ? BothCalendars.Cell(deadline, culture) : "",
                clock.Met is { } met ? BothCalendars.Cell(met, culture) : IncidentDocumentWords.Text.Say(culture, "NotDone"),
                IncidentDocumentWords.Of(clock.State(dossier.Now), culture),
            ];
        if (rows.ToList() is { Count: > 0 } all)
        {
            yield return new DocxSubheading(IncidentDocumentWords.Text.Say(culture, "ClocksHeading"));
            yield return new DocxGrid(
                [
                    new(IncidentDocumentWords.Text.Say(culture, "ClockDuty"), 6),
                    new(IncidentDocumentWords.Text.Say(culture, "ClockDeadline"), 5),
                    new(IncidentDocumentWords.Text.Say(culture, "ClockMet"), 5),
                    new(IncidentDocumentWords.Text.Say(culture, "ClockState"), 3),
                ],
                all);
        }
    }
}
