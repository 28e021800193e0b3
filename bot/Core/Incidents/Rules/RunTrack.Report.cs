namespace TeamsIsms.Incidents.Rules;

// the report and what follows it
public static partial class RunTrack
{
    private static Outcome<RegulatoryTrack> Report(RegulatoryTrack track, RuleSet set, TrackMark mark) => track switch
    {
        { Notices.Count: 0, Told: null } => new NotNotifiedYet(),
        { Report: { } earlier } => new AlreadyDone(earlier.At),
        { Control: null } when set.Clock(ClockKind.Control) is not null => new ControlNotNotifiedYet(),
        { Control: { } control } when mark.At < control.At => new TimeBeforeStep(mark.At, control.At),
        { Notices: [var first, ..] } when mark.At < first.Mark.At => new TimeBeforeStep(mark.At, first.Mark.At),
        _ => track with { Report = mark },
    };

    private static Outcome<RegulatoryTrack> Ask(RegulatoryTrack track, ClarificationRequested requested, TrackMark mark) =>
        (track.Report ?? track.Control, Text(requested.What)) switch
        {
            (null, _) => new NothingToClarify(),
            (_, null) => new TextNeeded(),
            ({ } about, _) when mark.At < about.At => new TimeBeforeStep(mark.At, about.At),
            (_, { } what) => track with { Clarifications = [.. track.Clarifications, new(mark, what)] },
        };

    private static Outcome<RegulatoryTrack> Answer(RegulatoryTrack track, ClarificationAnswered answered, TrackMark mark) =>
        (track.Clarifications.FirstOrDefault(one => one.Answered is null), Text(answered.Answer)) switch
        {
            (null, _) => new NoClarificationOpen(),
            (_, null) => new TextNeeded(),
            ({ } open, _) when mark.At < open.Requested.At => new TimeBeforeStep(mark.At, open.Requested.At),
            ({ } open, { } answer) => track with
            {
                Clarifications = [.. track.Clarifications.Select(one => one == open ? open with { Answered = mark, Answer = answer } : one)],
            },
        };

    private static Outcome<RegulatoryTrack> Accept(RegulatoryTrack track, TrackMark mark) => track switch
    {
        { Report: null } => new NothingSubmittedYet(),
        { IsClarificationOpen: true } => new ClarificationOpen(),
        { Report: { } report } when mark.At < report.At => new TimeBeforeStep(mark.At, report.At),
        _ => track with { Acceptance = mark },
    };

    private static Outcome<RegulatoryTrack> Extend(
        RegulatoryTrack track, RuleSet set, ReportExtended extended, TrackMark mark, ClockFacts facts)
    {
        var clock = set.Clock(ClockKind.Report) is { } rule ? Clocks.Report(track, rule, facts) : null;
        return clock switch
        {
            null => new NotInThisLaw(set.Law),
            { Met: { } met } => new AlreadyDone(met),
            { Deadline: null } => new NotControlledYet(),
            { Deadline: { } deadline } when extended.Until <= deadline => new NotLater(deadline),
            _ => Text(extended.Consent) is { } consent ? track with { Extension = new(extended.Until, consent, mark) } : new ConsentNeeded(),
        };
    }

    private static Outcome<RegulatoryTrack> Tell(RegulatoryTrack track, RuleSet set, TrackMark mark) => track switch
    {
        _ when set.Clock(ClockKind.RequestedForm) is null => new NotInThisLaw(set.Law),
        { Told: { } earlier } => new AlreadyDone(earlier.At),
        { Report: { } report } => new AlreadyDone(report.At),
        _ => track with { Told = mark },
    };
}
