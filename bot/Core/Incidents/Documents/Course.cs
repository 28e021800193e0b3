using System.Globalization;

namespace TeamsIsms.Incidents.Documents;

/// <param name="At">When it happened, as the writer says; else when it was written down.</param>
internal sealed record CourseStep(DateTimeOffset At, string What, string Who);

/// <summary>The two courses the law asks for, from the timeline. What people wrote in the channel is not retold.</summary>
internal static class Course
{
    /// <summary>Damage control and recovery.</summary>
    public static IEnumerable<CourseStep> Control(IncidentDossier dossier, CultureInfo culture) =>
        Steps(dossier, culture, EntryKind.MeasureTaken, EntryKind.Contained, EntryKind.Recovered);

    /// <summary>Investigation and handling, with the authorities.</summary>
    public static IEnumerable<CourseStep> Investigation(IncidentDossier dossier, CultureInfo culture) =>
        Steps(
            dossier,
            culture,
            EntryKind.Reported,
            EntryKind.TakenInCharge,
            EntryKind.Confirmed,
            EntryKind.LevelAgreed,
            EntryKind.LevelRaised,
            EntryKind.LevelLowered,
            EntryKind.AwareCorrected,
            EntryKind.Investigated,
            EntryKind.Note,
            EntryKind.ReviewStarted,
            EntryKind.Reopened)
        .Concat(dossier.Incident.Tracks.SelectMany(track => TrackLines.Steps(dossier, track, culture)))
        .OrderBy(step => step.At);

    private static IEnumerable<CourseStep> Steps(IncidentDossier dossier, CultureInfo culture, params EntryKind[] kinds) =>
        from entry in dossier.Of(kinds)
        select new CourseStep(entry.HappenedAt ?? entry.At, What(dossier, entry, culture), dossier.Name(entry.By, culture));

    private static string What(IncidentDossier dossier, TimelineEntry entry, CultureInfo culture) => entry.Kind switch
    {
        EntryKind.Reported => IncidentDocumentWords.Text.Say(culture, "DidReport"),
        EntryKind.TakenInCharge => IncidentDocumentWords.Text.Say(culture, "TeamTookOver"),
        EntryKind.Confirmed => IncidentDocumentWords.Text.Say(
            culture,
            "DidConfirm",
            int.TryParse(entry.Text, CultureInfo.InvariantCulture, out var level) ? LevelLines.Short(level, culture) : entry.Text ?? ""),
        EntryKind.LevelAgreed => IncidentDocumentWords.Text.Say(culture, "DidAgree"),
        EntryKind.LevelRaised or EntryKind.LevelLowered =>
            dossier.Incident.LevelChanges.FirstOrDefault(change => change.At == entry.At) is { } change
                ? LevelLines.Change(change, culture)
                : entry.Text ?? "",
        EntryKind.AwareCorrected => IncidentDocumentWords.Text.Say(culture, "DidCorrect"),
        EntryKind.ReviewStarted => IncidentDocumentWords.Text.Say(culture, "DidReview"),
        EntryKind.Reopened => With(IncidentDocumentWords.Text.Say(culture, "DidReopen"), entry.Text),
        EntryKind.Contained => With(IncidentDocumentWords.Text.Say(culture, "DidContain"), entry.Text),
        EntryKind.Recovered => With(IncidentDocumentWords.Text.Say(culture, "DidRecover"), entry.Text),
        _ => entry.Text ?? "",
    };

    private static string With(string what, string? text) => string.IsNullOrEmpty(text) ? what : $"{what}\n{text}";
}
