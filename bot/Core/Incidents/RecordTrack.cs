using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents;

/// <summary>What happened between the organisation and an authority is written down; the first notification freezes the aware time.</summary>
public static class RecordTrack
{
    /// <param name="track">The <see cref="RegulatoryTrack.Key"/>; null when there is only one.</param>
    public static Outcome<IncidentStep> Decide(
        Incident incident, string? track, TrackEvent happened, Duties duties, CaseActor by, Act act)
    {
        if (Gate.RefuseIn(
            incident,
            by,
            CaseDuty.Team,
            IncidentStatus.Reported,
            IncidentStatus.Triage,
            IncidentStatus.Confirmed,
            IncidentStatus.Contained,
            IncidentStatus.Recovered,
            IncidentStatus.PostIncidentReview,
            IncidentStatus.Closed) is { } refusal)
        {
            return refusal;
        }

        if (Find(incident, track) is not { } found)
        {
            return new NoSuchTrack();
        }

        return RunTrack.Decide(found, happened, incident.Facts, duties.Rules, by.Person, act.At).Match<Outcome<IncidentStep>>(
            next => Step(incident, found, next, happened, by, act), refused => refused);
    }

    private static IncidentStep Step(
        Incident incident, RegulatoryTrack before, RegulatoryTrack after, TrackEvent happened, CaseActor by, Act act)
    {
        var frozen = incident.Times.FrozenAt ?? (after.Notices.Count > 0 ? act.At : null);
        return IncidentStep.Of(
            incident,
            incident with
            {
                Tracks = [.. incident.Tracks.Select(one => one.Key == before.Key ? after : one)],
                Times = incident.Times with { FrozenAt = frozen },
            },
            EntryKind.Authority,
            act,
            by,
            $"{happened.GetType().Name} {after.Key}");
    }

    private static RegulatoryTrack? Find(Incident incident, string? track) => track is null
        ? incident.Tracks is [var only] ? only : null
        : incident.Tracks.FirstOrDefault(one => one.Key == track);
}
