using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

/// <summary>The first look at a report (rules 4.5): take charge, and if it is no incident after all, say what it is.</summary>
public static class Triage
{
    public static Outcome<IncidentStep> TakeCharge(Incident incident, CaseActor by, Act act)
    {
        if (Gate.Refuse(incident, by, CaseDuty.FirstLine) is { } refusal)
        {
            return refusal;
        }

        return incident switch
        {
            { Status: IncidentStatus.Triage, TakenAt: { } taken } => new AlreadyTaken(taken),
            { Status: not IncidentStatus.Reported } => new WrongIncidentState(incident.Status),
            _ => IncidentStep.Of(
                incident, Taken(incident, by.Person, act.At) with { Status = IncidentStatus.Triage }, EntryKind.TakenInCharge, act, by),
        };
    }

    /// <summary>
    /// A handler or the unit's security officer proposes that it is no incident; when it was proposed already, another handler or the security manager confirms it so.
    /// </summary>
    public static Outcome<IncidentStep> Dismiss(Incident incident, DismissalReason? reason, string? note, CaseActor by, Act act)
    {
        if (incident is { Status: IncidentStatus.Triage, Dismissal: { ConfirmedAt: null } proposed } && proposed.By != by.Person)
        {
            return ConfirmDismissal(incident, by, act);
        }

        if ((Gate.RefuseIn(incident, by, CaseDuty.FirstLine, IncidentStatus.Triage) ?? CaseText.TooLong(CaseText.Short, note)) is { } refusal)
        {
            return refusal;
        }

        return (incident.Dismissal, reason) switch
        {
            ({ } waiting, _) => new AlreadyProposed(waiting.At),
            (_, null) => new DismissalReasonNeeded(),
            (_, { } given) => IncidentStep.Of(
                incident,
                incident with { Dismissal = new Dismissal(given, CaseText.Trim(note), by.Person, act.At) },
                EntryKind.DismissalProposed,
                act,
                by,
                Said(given, note)),
        };
    }

    /// <summary>The second person.</summary>
    public static Outcome<IncidentStep> ConfirmDismissal(Incident incident, CaseActor by, Act act)
    {
        if (Gate.RefuseIn(incident, by, CaseDuty.HandlerOrManager, IncidentStatus.Triage) is { } refusal)
        {
            return refusal;
        }

        return incident.Dismissal switch
        {
            null => new NothingProposed(),
            { By: var proposer } when WaiveDuty.RefuseSame(incident, SeparateDuty.ConfirmDismissal, proposer == by.Person, act.At) is { } second =>
                second,
            { } proposed => IncidentStep.Of(
                incident,
                incident with
                {
                    Status = IncidentStatus.NotAnIncident,
                    Dismissal = proposed with { ConfirmedBy = by.Person, ConfirmedAt = act.At },
                    Tracks = Tracks.Dropped(incident.Tracks),
                },
                EntryKind.Dismissed,
                act,
                by,
                Said(proposed.Reason, proposed.Note)),
        };
    }

    /// <summary>It goes on as a report: the proposer thought again, or the second person thinks otherwise.</summary>
    public static Outcome<IncidentStep> WithdrawDismissal(Incident incident, CaseActor by, Act act) =>
        Gate.RefuseIn(incident, by, CaseDuty.HandlerOrManager, IncidentStatus.Triage) is { } refusal ? refusal
        : incident.Dismissal is null ? new NothingProposed()
        : IncidentStep.Of(incident, incident with { Dismissal = null }, EntryKind.DismissalWithdrawn, act, by);

    /// <summary>Nothing was harmed: it goes on as a weakness, which keeps the reporter and who may see it.</summary>
    /// <param name="answers">What the handler says was harmed: nothing.</param>
    /// <param name="weakness">The number it gets.</param>
    public static Outcome<Conversion> Convert(Incident incident, LevelAnswers answers, CaseId weakness, CaseActor by, Act act)
    {
        if (Gate.RefuseIn(incident, by, CaseDuty.Handler, IncidentStatus.Triage) is { } refusal)
        {
            return refusal;
        }

        return (incident, answers) switch
        {
            ({ IsDrill: true }, _) => new NotInADrill(),
            ({ Level: not null }, _) or (_, not
            {
                Confidentiality: Harm.None,
                Integrity: Harm.None,
                Availability: Harm.None,
                Tolerable: Interruption.None or Interruption.Within,
            }) => new HasImpact(),
            _ => new Conversion(
                IncidentStep.Of(
                    incident,
                    incident with
                    {
                        Status = IncidentStatus.ConvertedToWeakness,
                        ConvertedTo = weakness,
                        Dismissal = null,
                        Tracks = Tracks.Dropped(incident.Tracks),
                    },
                    EntryKind.Converted,
                    act,
                    by,
                    weakness.ToString()),
                ReportWeakness.From(incident, weakness, by, act)),
        };
    }

    internal static Incident Taken(Incident incident, Guid handler, DateTimeOffset at) => incident with
    {
        TakenBy = handler,
        TakenAt = at,
        Handlers = [.. incident.Handlers.Append(handler).Distinct()],
        Responders = [.. incident.Responders.Append(handler).Distinct()],
    };

    private static string Said(DismissalReason reason, string? note) =>
        CaseText.Trim(note) is { } text ? $"{reason}: {text}" : reason.ToString();
}

/// <summary>What an incident and the weakness it becomes go through together.</summary>
public sealed record Conversion(IncidentStep Incident, WeaknessStep Weakness);
