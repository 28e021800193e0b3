using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents;

/// <summary>What was learned; null leaves a text as it is.</summary>
public sealed record Findings(string? RootCause = null, string? Lessons = null);

/// <summary>Looking back, closing by somebody who had no part in it, and opening again (rules 4.5, 4.11).</summary>
public static class ReviewIncident
{
    public static Outcome<IncidentStep> Start(Incident incident, Findings findings, CaseActor by, Act act) =>
        (Gate.RefuseIn(incident, by, CaseDuty.Manager, IncidentStatus.Recovered) ?? TooLong(findings)) is { } refusal
            ? refusal
            : IncidentStep.Of(
                incident,
                incident with
                {
                    Status = IncidentStatus.PostIncidentReview,
                    Review = Found(incident, findings, act.At) with { By = by.Person, At = act.At },
                },
                EntryKind.ReviewStarted,
                act,
                by,
                Said(findings));

    /// <summary>Root cause and lessons, by whoever knows them.</summary>
    public static Outcome<IncidentStep> Record(Incident incident, Findings findings, CaseActor by, Act act)
    {
        if ((Gate.RefuseIn(incident, by, CaseDuty.Team, IncidentStatus.Recovered, IncidentStatus.PostIncidentReview)
            ?? TooLong(findings)) is { } refusal)
        {
            return refusal;
        }

        return Said(findings) is { } said
            ? IncidentStep.Of(
                incident, incident with { Review = Found(incident, findings, act.At) }, EntryKind.ReviewRecorded, act, by, said)
            : new WordsNeeded();
    }

    /// <param name="findings">What is still missing may be given with the closing.</param>
    public static Outcome<IncidentStep> Close(Incident incident, Findings findings, string? note, CaseActor by, Act act)
    {
        if ((Gate.RefuseIn(incident, by, CaseDuty.Manager, IncidentStatus.PostIncidentReview)
            ?? TooLong(findings) ?? CaseText.TooLong(CaseText.Short, note)) is { } refusal)
        {
            return refusal;
        }

        var review = Found(incident, findings, act.At);
        return incident switch
        {
            _ when WaiveDuty.RefuseSame(
                incident, SeparateDuty.Close, incident.Responders.Append(incident.Reporter).Contains(by.Person), act.At) is { } second => second,
            _ when review.RootCause is null => new RootCauseNeeded(),
            _ when review.Lessons is null => new LessonsNeeded(),
            _ when incident.Tracks.FirstOrDefault(Waits) is { } track => new ReportNotSent(track.Authority),
            { TasksOpen: > 0 } => new TasksStillOpen(incident.TasksOpen),
            _ => IncidentStep.Of(
                incident,
                incident with
                {
                    Status = IncidentStatus.Closed,
                    Review = review,
                    Closing = new Closing(by.Person, act.At, CaseText.Trim(note)),
                },
                EntryKind.Closed,
                act,
                by,
                CaseText.Trim(note)),
        };
    }

    /// <summary>Back to triage. Level, tracks and what was learned stay; the closing is kept in the history.</summary>
    public static Outcome<IncidentStep> Reopen(Incident incident, string? reason, CaseActor by, Act act)
    {
        if ((Gate.RefuseIn(incident, by, CaseDuty.Manager, IncidentStatus.Closed) ?? CaseText.NoReason(reason)) is { } refusal)
        {
            return refusal;
        }

        return IncidentStep.Of(
            incident,
            incident with
            {
                Status = IncidentStatus.Triage,
                Closing = null,
                Reopenings = [.. incident.Reopenings, new Reopening(by.Person, act.At, reason!.Trim(), incident.Closing)], // checked above
            },
            EntryKind.Reopened,
            act,
            by,
            reason!.Trim());
    }

    private static bool Waits(RegulatoryTrack track) =>
        track.IsClarificationOpen
        || track.Status is not (TrackStatus.NotRequired or TrackStatus.ReportSubmitted or TrackStatus.Accepted);

    private static PostReview Found(Incident incident, Findings findings, DateTimeOffset now)
    {
        var review = incident.Review ?? new PostReview(now);
        return review with
        {
            RootCause = CaseText.Trim(findings.RootCause) ?? review.RootCause,
            Lessons = CaseText.Trim(findings.Lessons) ?? review.Lessons,
        };
    }

    private static Refusal? TooLong(Findings findings) =>
        CaseText.TooLong(CaseText.Longest, findings.RootCause, findings.Lessons);

    private static string? Said(Findings findings) =>
        string.Join('\n', ((string?[])[CaseText.Trim(findings.RootCause), CaseText.Trim(findings.Lessons)]).OfType<string>()) is { Length: > 0 } said
            ? said
            : null;
}
