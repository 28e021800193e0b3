namespace TeamsIsms.Incidents.Rules;

/// <summary>Every deadline of an incident, computed anew from what is known: nothing of a clock is stored.</summary>
public static class Clocks
{
    /// <summary>The clocks of all tracks in the order of the tracks and of the law; none of a track that is not required.</summary>
    public static IReadOnlyList<Clock> Of(IReadOnlyList<RegulatoryTrack> tracks, ClockFacts facts, RuleSets rules) =>
    [
        .. from track in tracks
           where track.Status != TrackStatus.NotRequired
           let set = rules.Find(track.RuleSet)
           where set is not null
           from rule in set.Clocks
           from clock in Of(track, rule, facts)
           select clock,
    ];

    /// <summary>The status for people: after the control was notified the report is due while its clock runs.</summary>
    /// <param name="clocks">As given by <see cref="Of(IReadOnlyList{RegulatoryTrack}, ClockFacts, RuleSets)"/>.</param>
    public static TrackStatus Shown(RegulatoryTrack track, IReadOnlyList<Clock> clocks) =>
        track.Status == TrackStatus.ControlNotified
        && clocks.Any(clock => clock.Track == track.Key && clock is { Kind: ClockKind.Report, From: not null })
            ? TrackStatus.ReportDue
            : track.Status;

    private static IEnumerable<Clock> Of(RegulatoryTrack track, ClockRule rule, ClockFacts facts) => rule.Kind switch
    {
        ClockKind.Notify => [Run(track, rule, facts.Aware, facts.Level, First(track)?.At)],
        ClockKind.Renotify => Changes(track, facts).Select(change => Run(track, rule, change.At, change.Level, After(track, change)?.At)),
        ClockKind.LevelReview => [Review(track, rule, facts)],
        ClockKind.Control => [Run(track, rule, facts.Aware, facts.Level, Controlled(track, facts))],
        ClockKind.Report => [Report(track, rule, facts)],
        ClockKind.FollowUpForm => track.Told is null ? [Run(track, rule, facts.Aware, facts.Level, track.Report?.At)] : [],
        ClockKind.RequestedForm => track.Told is { } told ? [Run(track, rule, told.At, facts.Level, track.Report?.At)] : [],
    };

    private static Clock Run(RegulatoryTrack track, ClockRule rule, DateTimeOffset? from, int? level, DateTimeOffset? met) =>
        from is { } start && rule.Length(level) is { } length
            ? new(track.Key, rule.Kind, rule.Actor, start, length.After(start), met)
            : new(track.Key, rule.Kind, rule.Actor, null, null, null);

    private static TrackMark? First(RegulatoryTrack track) => track.Notices.MinBy(notice => notice.Mark.At)?.Mark;

    // by the server's times: what was entered may be cut to the minute
    private static IEnumerable<LevelFrom> Changes(RegulatoryTrack track, ClockFacts facts) =>
        facts.Levels.Where(change =>
            track.Notices.LastOrDefault(notice => notice.Mark.Recorded < change.At) is { } before && before.Level != change.Level);

    private static TrackMark? After(RegulatoryTrack track, LevelFrom change) =>
        track.Notices.FirstOrDefault(notice => notice.Mark.Recorded >= change.At)?.Mark;

    private static Clock Review(RegulatoryTrack track, ClockRule rule, ClockFacts facts)
    {
        var notice = track.Notices.Count == 0 ? null : track.Notices[^1];
        var met = notice is not null && track.Review?.Mark.Recorded >= notice.Mark.Recorded ? track.Review.Mark.At : (DateTimeOffset?)null;
        return Run(track, rule, notice?.Mark.At, notice?.Level ?? facts.Level, met);
    }

    // the law asks for both within the time: that it is done, and that the authority knows
    private static DateTimeOffset? Controlled(RegulatoryTrack track, ClockFacts facts) =>
        (facts.ControlledAt, track.Control) is ({ } done, { } told) && told.At >= done.ToMinute() ? Later(done, told.At) : null;

    internal static Clock Report(RegulatoryTrack track, ClockRule rule, ClockFacts facts)
    {
        var clock = Run(track, rule, facts.ControlledAt, facts.Level, track.Report?.At);
        return track.Extension is { } extension && clock.Deadline is { } deadline
            ? clock with { Deadline = Later(deadline, extension.Until) }
            : clock;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
