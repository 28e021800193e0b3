using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents;

/// <summary>Correcting the time every legal clock counts from: it always takes two people, and both values are kept.</summary>
public static class CorrectAware
{
    public static Outcome<IncidentStep> Propose(Incident incident, DateTimeOffset aware, string? reason, CaseActor by, Act act)
    {
        if ((Refuse(incident, by) ?? CaseText.NoReason(reason)) is { } refusal)
        {
            return refusal;
        }

        var times = incident.Times;
        return times switch
        {
            { Pending: { } waiting } => new AlreadyProposed(waiting.At),
            _ when aware > act.At => new TimeInFuture(aware),
            _ when aware > times.Recorded => new AwareAfterRecorded(times.Recorded),
            { Occurred: { } occurred } when occurred > aware => new OccurredAfterAware(aware),
            _ when aware == times.Aware => new SameAware(),
            _ => IncidentStep.Of(
                incident,
                incident with
                {
                    Times = times with
                    {
                        Pending = new AwareCorrection(times.Aware, aware, reason!.Trim(), by.Person, act.At), // checked above
                    },
                },
                EntryKind.AwareCorrectionProposed,
                act,
                by,
                Said(times.Aware, aware, reason)),
        };
    }

    /// <summary>The second person.</summary>
    /// <param name="shown">The <see cref="AwareCorrection.Key"/> of the proposal that was read; null for whichever waits.</param>
    public static Outcome<IncidentStep> Agree(Incident incident, Duties duties, CaseActor by, Act act, string? shown = null)
    {
        if (Refuse(incident, by) is { } refusal)
        {
            return refusal;
        }

        return incident.Times.Pending switch
        {
            null => new NothingProposed(),
            { } proposed when shown is not null && shown != proposed.Key => new ProposalChanged(),
            { By: var proposer } when WaiveDuty.RefuseSame(incident, SeparateDuty.AgreeAwareTime, proposer == by.Person, act.At) is { } second =>
                second,
            { } proposed => IncidentStep.Of(
                incident,
                duties.On(incident with
                {
                    Times = incident.Times with
                    {
                        Aware = proposed.To,
                        Pending = null,
                        Corrections =
                        [
                            .. incident.Times.Corrections,
                            proposed with { From = incident.Times.Aware, AgreedBy = by.Person, AgreedAt = act.At },
                        ],
                    },
                }),
                EntryKind.AwareCorrected,
                act,
                by,
                Said(incident.Times.Aware, proposed.To, proposed.Reason)),
        };
    }

    /// <summary>The time stays as it is: the second person does not agree, or the proposer takes it back.</summary>
    /// <inheritdoc cref="Agree" path="/param[@name='shown']"/>
    public static Outcome<IncidentStep> Refuse(Incident incident, string? reason, CaseActor by, Act act, string? shown = null) =>
        (Refuse(incident, by) ?? CaseText.NoReason(reason)) is { } refusal ? refusal
        : incident.Times.Pending is not { } proposed ? new NothingProposed()
        : shown is not null && shown != proposed.Key ? new ProposalChanged()
        : IncidentStep.Of(
            incident,
            incident with { Times = incident.Times with { Pending = null } },
            EntryKind.AwareCorrectionRefused,
            act,
            by,
            reason!.Trim()); // checked above

    private static Refusal? Refuse(Incident incident, CaseActor by) => Gate.RefuseIn(
        incident,
        by,
        CaseDuty.HandlerOrManager,
        IncidentStatus.Triage,
        IncidentStatus.Confirmed,
        IncidentStatus.Contained,
        IncidentStatus.Recovered,
        IncidentStatus.PostIncidentReview);

    private static string Said(DateTimeOffset from, DateTimeOffset to, string? reason) =>
        $"{Taipei.Say(from, Languages.Chinese)} → {Taipei.Say(to, Languages.Chinese)}: {reason?.Trim()}";
}
