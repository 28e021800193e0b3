namespace TeamsIsms.Incidents.Rules;

/// <summary>What a track becomes when something happened between the organisation and its authority.</summary>
public static partial class RunTrack
{
    private const int LongestText = 500;

    /// <summary>The time a person enters is checked and kept beside <paramref name="now"/>, the time it is recorded.</summary>
    public static Outcome<RegulatoryTrack> Decide(
        RegulatoryTrack track, TrackEvent happened, ClockFacts facts, RuleSets rules, Guid by, DateTimeOffset now)
    {
        if (Untimely(track, happened, facts, now) is { } refusal)
        {
            return refusal;
        }

        if (rules.Find(track.RuleSet) is not { } set)
        {
            return new RuleSetUnknown(track.RuleSet);
        }

        var mark = new TrackMark(happened.At, now, by);
        var next = happened switch
        {
            Notified => Notice(track, new(mark, facts.Level)),
            ChannelFailed failed => Otherwise(track, failed, mark, facts.Level),
            Supplemented => Supplement(track, mark),
            LevelReviewed reviewed => Review(track, set, reviewed, mark),
            ControlNotified => Control(track, set, mark, facts),
            ReportSubmitted => Report(track, set, mark),
            ClarificationRequested requested => Ask(track, requested, mark),
            ClarificationAnswered answered => Answer(track, answered, mark),
            ReportAccepted => Accept(track, mark),
            ReportExtended extended => Extend(track, set, extended, mark, facts),
            ToldByAuthority => Tell(track, set, mark),
            _ => throw new InvalidOperationException($"Nothing decides about {happened.GetType().Name}."),
        };
        return next.Match<Outcome<RegulatoryTrack>>(value => value with { Status = Reached(value) }, refused => refused);
    }

    private static Refusal? Untimely(RegulatoryTrack track, TrackEvent happened, ClockFacts facts, DateTimeOffset now) => happened switch
    {
        _ when track.Status == TrackStatus.NotRequired && happened is not ToldByAuthority => new TrackNotRequired(track.Authority),
        _ when track.Status == TrackStatus.Accepted => new TrackClosed(track.Authority),
        { At: var at } when at > now => new TimeInFuture(at),
        { At: var at } when at < facts.Aware.ToMinute() => new TimeBeforeAware(at, facts.Aware),
        _ => null,
    };

    private static Outcome<RegulatoryTrack> Notice(RegulatoryTrack track, TrackNotice notice) => track.Notices switch
    {
        [.., var last] when last.Level == notice.Level => new AlreadyNotified(last.Mark.At),
        [.., var last] when notice.Mark.At < last.Mark.At => new TimeBeforeStep(notice.Mark.At, last.Mark.At),
        _ => track with { Notices = [.. track.Notices, notice] },
    };

    private static Outcome<RegulatoryTrack> Otherwise(RegulatoryTrack track, ChannelFailed failed, TrackMark mark, int? level) =>
        Text(failed.Reason) is { } reason && Text(failed.Way) is { } way
            ? Notice(track, new(mark, level, new(reason, way)))
            : new ReasonAndWayNeeded();

    private static Outcome<RegulatoryTrack> Supplement(RegulatoryTrack track, TrackMark mark) =>
        track.Notices.FirstOrDefault(notice => notice.IsSupplementOpen) is not { } open
            ? new NothingToSupplement()
            : mark.At < open.Mark.At
                ? new TimeBeforeStep(mark.At, open.Mark.At)
                : track with
                {
                    Notices =
                    [
                        .. track.Notices.Select(notice =>
                            notice.IsSupplementOpen && notice.Mark.At <= mark.At ? notice with { Supplemented = mark } : notice),
                    ],
                };

    private static Outcome<RegulatoryTrack> Review(RegulatoryTrack track, RuleSet set, LevelReviewed reviewed, TrackMark mark) => track.Notices switch
    {
        _ when set.Clock(ClockKind.LevelReview) is null => new NotInThisLaw(set.Law),
        _ when reviewed.Level is < 1 or > 4 => new UnknownLevel(reviewed.Level),
        [] => new NotNotifiedYet(),
        [.., var last] when mark.At < last.Mark.At => new TimeBeforeStep(mark.At, last.Mark.At),
        [.., var last] when track.Review is { } earlier && earlier.Mark.Recorded >= last.Mark.Recorded => new AlreadyReviewed(earlier.Mark.At),
        _ => track with { Review = new(reviewed.Level, mark) },
    };

    private static Outcome<RegulatoryTrack> Control(RegulatoryTrack track, RuleSet set, TrackMark mark, ClockFacts facts) => facts.ControlledAt switch
    {
        _ when set.Clock(ClockKind.Control) is null => new NotInThisLaw(set.Law),
        _ when track.Notices.Count == 0 => new NotNotifiedYet(),
        null => new NotControlledYet(),
        { } done when mark.At < done.ToMinute() => new TimeBeforeStep(mark.At, done),
        { } done when track.Control is { } earlier && earlier.At >= done.ToMinute() => new AlreadyDone(earlier.At),
        _ => track with { Control = mark },
    };

    private static TrackStatus Reached(RegulatoryTrack track) => track switch
    {
        { Acceptance: not null } => TrackStatus.Accepted,
        { Report: not null } => TrackStatus.ReportSubmitted,
        { Control: not null } => TrackStatus.ControlNotified,
        { Review: not null } => TrackStatus.LevelReviewed,
        { Notices.Count: > 0 } => TrackStatus.Notified,
        _ => TrackStatus.Due,
    };

    private static string? Text(string? typed) => typed?.Trim() switch
    {
        null or "" => null,
        { Length: > LongestText } text => text[..LongestText],
        { } text => text,
    };
}
