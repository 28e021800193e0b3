using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Records.Shelves;

/// <summary>
/// What of a case stays when its time is over: its number, how it ended, how grave it was, and the times that figures and statutory clocks
/// are counted from. Everything a person wrote and everybody's name goes; only what is named here is taken over.
/// </summary>
internal static class StripCase
{
    public static Incident Of(Incident incident) => new()
    {
        Id = incident.Id,
        IsDrill = incident.IsDrill,
        Status = incident.Status,
        What = RecordWords.ErasedMark,
        Times = incident.Times with { Pending = null, Corrections = [] },
        Reporter = Guid.Empty,
        ReporterName = RecordWords.ErasedMark,
        IsPrivate = incident.IsPrivate,
        IsRestricted = incident.IsRestricted,
        TakenAt = incident.TakenAt,
        Level = incident.Level,
        LevelChanges = [.. incident.LevelChanges.Select(change => new LevelChange(change.From, change.To, Guid.Empty, change.At))],
        DuplicateOf = incident.DuplicateOf,
        ConvertedTo = incident.ConvertedTo,
        EscalatedFrom = incident.EscalatedFrom,
        Tracks = [.. incident.Tracks.Select(Of)],
        ContainedAt = incident.ContainedAt,
        RecoveredAt = incident.RecoveredAt,
        Review = incident.Review is { } review ? new PostReview(review.DueAt, At: review.At) : null,
        Dismissal = Of(incident.Dismissal),
        Closing = Of(incident.Closing),
    };

    public static Weakness Of(Weakness weakness) => new()
    {
        Id = weakness.Id,
        Status = weakness.Status,
        What = RecordWords.ErasedMark,
        Noticed = weakness.Noticed,
        Recorded = weakness.Recorded,
        Reporter = Guid.Empty,
        ReporterName = RecordWords.ErasedMark,
        IsPrivate = weakness.IsPrivate,
        IsRestricted = weakness.IsRestricted,
        TriageDue = weakness.TriageDue,
        TakenAt = weakness.TakenAt,
        Severity = weakness.Severity,
        Accepted = Of(weakness.Accepted),
        TreatBy = weakness.TreatBy,
        Remedy = weakness.Remedy is { } remedy ? new Remedy(Guid.Empty, remedy.At, "") : null,
        Verified = Of(weakness.Verified),
        DuplicateOf = weakness.DuplicateOf,
        EscalatedTo = weakness.EscalatedTo,
        ConvertedFrom = weakness.ConvertedFrom,
        Dismissal = Of(weakness.Dismissal),
        Closing = Of(weakness.Closing),
    };

    private static RegulatoryTrack Of(RegulatoryTrack track) => new()
    {
        Key = track.Key,
        Authority = track.Authority,
        RuleSet = track.RuleSet,
        Status = track.Status,
        Notices = [.. track.Notices.Select(notice => new TrackNotice(Mark(notice.Mark), notice.Level))],
        Review = track.Review is { } review ? review with { Mark = Mark(review.Mark) } : null,
        Control = track.Control is { } control ? Mark(control) : null,
        Report = track.Report is { } report ? Mark(report) : null,
        Acceptance = track.Acceptance is { } acceptance ? Mark(acceptance) : null,
        Extension = track.Extension is { } extension ? extension with { Consent = "", Mark = Mark(extension.Mark) } : null,
        Told = track.Told is { } told ? Mark(told) : null,
    };

    private static TrackMark Mark(TrackMark mark) => mark with { By = Guid.Empty };

    private static Signature? Of(Signature? signature) => signature is null ? null : signature with { By = Guid.Empty };

    private static Closing? Of(Closing? closing) => closing is null ? null : new Closing(Guid.Empty, closing.At, null);

    private static Dismissal? Of(Dismissal? dismissal) => dismissal is null
        ? null
        : dismissal with { Note = null, By = Guid.Empty, ConfirmedBy = dismissal.ConfirmedBy is null ? null : Guid.Empty };
}
