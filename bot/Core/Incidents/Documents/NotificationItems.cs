using System.Globalization;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>What stands under each item of a notification, from the record.</summary>
internal static class NotificationItems
{
    /// <param name="key">The <see cref="RuleItem.Key"/>.</param>
    public static Passage Of(string key, IncidentDossier dossier, RegulatoryTrack track, CultureInfo culture) => key switch
    {
        "Organisation" => Passage.Of(dossier.Letterhead.Organisation, Gap.Organisation),
        "Time" => Time(dossier.Incident.Times, culture),
        "Description" => Description(dossier.Incident, culture),
        "Level" => Level(dossier, track, culture),
        "Measures" => Measures(dossier, culture),
        "Support" => Passage.Of(dossier.Latest(EntryKind.SupportAssessed), Gap.Support),
        "Kind" => Passage.Of(dossier.Latest(EntryKind.AccidentKind), Gap.AccidentKind),
        "Impact" => Passage.Of(dossier.Latest(EntryKind.ScopeAssessed), Gap.Scope)
            + Passage.Of(dossier.Latest(EntryKind.DamageAssessed), Gap.Damage),
        "DataSubjects" => Passage.Of(dossier.Latest(EntryKind.DataSubjectsTold), Gap.DataSubjects),
        "Other" => Other(dossier, track, culture),
        _ => throw new InvalidOperationException($"Nothing fills in the item {key}."),
    };

    private static Passage Time(IncidentTimes times, CultureInfo culture) => Passage.Of(
    [
        times.Occurred is { } occurred
            ? IncidentDocumentWords.Text.Say(culture, "OccurredAt", RocCalendar.SayBoth(occurred, culture))
            : IncidentDocumentWords.Text.Say(culture, "OccurredUnknown"),
        IncidentDocumentWords.Text.Say(culture, "AwareAt", RocCalendar.SayBoth(times.Aware, culture)),
        .. Corrections(times, culture),
    ]);

    /// <summary>The aware time as it was before, for each correction.</summary>
    public static IEnumerable<string> Corrections(IncidentTimes times, CultureInfo culture) =>
        from correction in times.Corrections
        select IncidentDocumentWords.Text.Say(
            culture,
            "AwareCorrected",
            RocCalendar.SayBoth(correction.From, culture),
            RocCalendar.SayBoth(correction.To, culture),
            correction.Reason);

    private static Passage Description(Incident incident, CultureInfo culture) => Passage.Of(
        incident.Where is { } where ? [incident.What, IncidentDocumentWords.Text.Say(culture, "Where", where)] : [incident.What]);

    private static Passage Level(IncidentDossier dossier, RegulatoryTrack track, CultureInfo culture)
    {
        if (dossier.Incident.Level is not { } level)
        {
            return new Passage([], [Gap.Level]);
        }

        List<string> lines = [LevelLines.Whole(level.Level, culture)];
        lines.AddRange(LevelLines.Columns(dossier, level, culture).Select(line => line.Reason.Length == 0
            ? IncidentDocumentWords.Text.Say(culture, "LevelColumn", line.Column, line.Level)
            : IncidentDocumentWords.Text.Say(culture, "LevelColumnReason", line.Column, line.Level, line.Reason, line.Article)));
        lines.AddRange(LevelLines.Changes(dossier.Incident, culture));
        if (track.Review is { } review)
        {
            lines.Add(IncidentDocumentWords.Text.Say(
                culture, "LevelReviewed", LevelLines.Short(review.Level, culture), RocCalendar.SayBoth(review.Mark.At, culture)));
        }

        return Passage.Of(lines);
    }

    private static Passage Measures(IncidentDossier dossier, CultureInfo culture)
    {
        var done = Course.Control(dossier, culture).ToList();
        var tasks = dossier.Tasks.Where(task => task.Done is null).ToList();
        List<string> lines =
        [
            .. dossier.Incident.TakenAt is { } taken
                ? [IncidentDocumentWords.Text.Say(culture, "Dated", RocCalendar.SayBoth(taken, culture), IncidentDocumentWords.Text.Say(culture, "TeamTookOver"))]
                : (string[])[],
            .. done.Select(step => IncidentDocumentWords.Text.Say(culture, "Dated", RocCalendar.SayBoth(step.At, culture), step.What)),
            .. tasks.Select(task => task.Due is { } due
                ? IncidentDocumentWords.Text.Say(culture, "TaskUntil", task.Text, RocCalendar.SayBoth(due, culture))
                : IncidentDocumentWords.Text.Say(culture, "TaskOpen", task.Text)),
        ];
        return new Passage(lines, done.Count + tasks.Count == 0 ? [Gap.Measures] : []);
    }

    private static Passage Other(IncidentDossier dossier, RegulatoryTrack track, CultureInfo culture)
    {
        List<string> lines =
        [
            .. from notice in track.Notices
               where notice.Failure is not null
               from line in TrackLines.Failure(notice, culture)
               select line,
            .. dossier.Incident.EscalatedFrom is { } weakness ? [IncidentDocumentWords.Text.Say(culture, "CameFrom", weakness)] : (string[])[],
            .. dossier.Incident.Liaison is { } liaison ? [IncidentDocumentWords.Text.Say(culture, "Contact", dossier.Name(liaison, culture))] : (string[])[],
            .. dossier.Latest(EntryKind.OtherMatter) is { } other ? [other] : (string[])[],
        ];
        return Passage.Of(lines.Count > 0 ? lines : [IncidentDocumentWords.Text.Say(culture, "Nothing")]);
    }
}
