using System.Globalization;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>How a track towards one authority looks: its state, its law, what was told when.</summary>
internal static class TrackLook
{
    public static string Status(RegulatoryTrack track, IReadOnlyList<Clock> clocks, CultureInfo culture) =>
        track.IsClarificationOpen
            ? Say(culture, "TrackClarification")
            : Clocks.Shown(track, clocks) switch
            {
                TrackStatus.NotRequired => Say(culture, "TrackNotRequired"),
                TrackStatus.Due => Say(culture, "TrackDue"),
                TrackStatus.Notified => Say(culture, "TrackStateNotified"),
                TrackStatus.LevelReviewed => Say(culture, "TrackStateReviewed"),
                TrackStatus.ControlNotified => Say(culture, "TrackStateControl"),
                TrackStatus.ReportDue => Say(culture, "TrackStateReportDue"),
                TrackStatus.ReportSubmitted => Say(culture, "TrackStateSubmitted"),
                TrackStatus.Accepted => Say(culture, "TrackStateAccepted"),
            };

    public static string Law(IncidentSight sight, RegulatoryTrack track, CultureInfo culture) =>
        sight.Rules.Find(track.RuleSet)?.Law.Say(culture) ?? track.RuleSet;

    public static ContainerStyle State(RegulatoryTrack track, IReadOnlyList<Clock> clocks, DateTimeOffset now) => track.Status switch
    {
        TrackStatus.Accepted => ContainerStyle.Good,
        _ when Own(track, clocks).Any(clock => clock.State(now) == ClockState.Missed) || track.Status == TrackStatus.Due => ContainerStyle.Attention,
        _ when Own(track, clocks).Any(clock => ClockLook.Color(clock, now) is TextColor.Attention or TextColor.Warning) => ContainerStyle.Warning,
        _ => ContainerStyle.Accent,
    };

    public static IEnumerable<CardElement?> Facts(IncidentSight sight, RegulatoryTrack track, CultureInfo culture) => CaseLook.Facts(
    [
        (Say(culture, "LawFact"), Law(sight, track, culture)),
        .. track.Notices.Select((notice, i) => (Say(culture, i is 0 ? "FirstNotice" : "AgainNotice"), (string?)Notice(notice, culture))),
        (Say(culture, "ReviewFact"), track.Review is { } review
            ? Say(culture, "ReviewValue", CaseLook.Level(review.Level, culture), Taipei.Say(review.Mark.At, culture))
            : null),
        (Say(culture, "ForwardFact"), Forwarded(sight, track, culture)),
        (Say(culture, "ControlFact"), At(track.Control, culture)),
        (Say(culture, "SubmittedFact"), At(track.Report, culture)),
        .. track.Clarifications.Select(one => (Say(culture, "ClarificationFact"), (string?)Clarification(one, culture))),
        (Say(culture, "ExtensionFact"), track.Extension is { } extension
            ? Say(culture, "ExtensionValue", Taipei.Say(extension.Until, culture), CardText.OneLine(extension.Consent, 200))
            : null),
        (Say(culture, "AcceptedFact"), At(track.Acceptance, culture)),
        (Say(culture, "ToldFact"), At(track.Told, culture)),
        (Say(culture, "PhoneFact"), Contact(sight, track)?.Phone),
    ]);

    public static AuthorityOptions? Contact(IncidentSight sight, RegulatoryTrack track) =>
        sight.Authorities.FirstOrDefault(authority => authority.Key == track.Key);

    // Whoever asks the authority later should know where the notification went.
    private static string? Forwarded(IncidentSight sight, RegulatoryTrack track, CultureInfo culture) =>
        sight.Rules.Find(track.RuleSet)?.Forwarding is { } rule
        && (track.Review?.Level ?? sight.Incident.Level?.Level) is { } level
        && rule.Levels.Contains(level)
        && track.Authority != rule.To.Chinese
            ? Say(culture, "ForwardValue", rule.To.Say(culture), rule.Hours)
            : null;

    private static string Notice(TrackNotice notice, CultureInfo culture) => CardText.Join(
        culture,
        Taipei.Say(notice.Mark.At, culture),
        notice.Level is { } level ? CaseLook.Level(level, culture) : "",
        notice.Failure is { } failure
            ? Say(culture, "OtherWay", CardText.OneLine(failure.Way, 100), CardText.OneLine(failure.Reason, 100))
            : "",
        (notice.Failure, notice.Supplemented) switch
        {
            (null, _) => "",
            (_, { } mark) => Say(culture, "SupplementedAt", Taipei.Say(mark.At, culture)),
            _ => Say(culture, "NotSupplemented"),
        });

    private static string Clarification(Clarification one, CultureInfo culture) => CardText.Join(
        culture,
        CardText.OneLine(one.What, 200),
        one.Answered is { } answered ? Say(culture, "AnsweredAt", Taipei.Say(answered.At, culture)) : Say(culture, "NotAnswered"));

    private static string? At(TrackMark? mark, CultureInfo culture) => mark is null ? null : Taipei.Say(mark.At, culture);

    private static IEnumerable<Clock> Own(RegulatoryTrack track, IReadOnlyList<Clock> clocks) =>
        clocks.Where(clock => clock.Track == track.Key && clock.Actor == ClockActor.Organisation);

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
