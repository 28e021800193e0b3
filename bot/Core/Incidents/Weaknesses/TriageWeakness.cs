namespace TeamsIsms.Incidents.Weaknesses;

/// <summary>The first look at a weakness or suggestion (rules 4.6).</summary>
public static class TriageWeakness
{
    public static Outcome<WeaknessStep> TakeCharge(Weakness weakness, CaseActor by, Act act)
    {
        if (Gate.Refuse(weakness, by, CaseDuty.FirstLineOrManager) is { } refusal)
        {
            return refusal;
        }

        return weakness switch
        {
            { Status: WeaknessStatus.Triage, TakenAt: { } taken } => new AlreadyTaken(taken),
            { Status: not WeaknessStatus.Reported } => new WrongWeaknessState(weakness.Status),
            _ => WeaknessStep.Of(
                weakness,
                weakness with
                {
                    Status = WeaknessStatus.Triage,
                    TakenBy = by.Person,
                    TakenAt = act.At,
                    Responders = [.. weakness.Responders.Append(by.Person).Distinct()],
                },
                EntryKind.TakenInCharge,
                act,
                by),
        };
    }

    /// <summary>It is to be treated. Accepting a report nobody took charge of takes charge of it as well.</summary>
    /// <param name="severity">Null is low for a suggestion; a weakness needs one.</param>
    public static Outcome<WeaknessStep> Accept(Weakness weakness, Severity? severity, CaseActor by, Act act)
    {
        if (WeaknessGate.Refuse(weakness, by, CaseDuty.HandlerOrManager, WeaknessStatus.Reported, WeaknessStatus.Triage) is { } refusal)
        {
            return refusal;
        }

        if ((severity ?? (weakness.Kind == WeaknessKind.Suggestion ? Severity.Low : null)) is not { } decided)
        {
            return new SeverityNeeded();
        }

        if (weakness.Status == WeaknessStatus.Reported)
        {
            return TakeCharge(weakness, by, act).Match<Outcome<WeaknessStep>>(
                taken => taken.Then(Accepted(taken.Next, decided, by, act)), refused => refused);
        }

        return Accepted(weakness, decided, by, act);
    }

    /// <summary>It is none.</summary>
    public static Outcome<WeaknessStep> Dismiss(Weakness weakness, DismissalReason? reason, string? note, CaseActor by, Act act)
    {
        if ((WeaknessGate.Refuse(weakness, by, CaseDuty.HandlerOrManager, WeaknessStatus.Triage)
            ?? CaseText.TooLong(CaseText.Short, note)) is { } refusal)
        {
            return refusal;
        }

        return reason is { } given
            ? WeaknessStep.Of(
                weakness,
                weakness with
                {
                    Status = WeaknessStatus.NotValid,
                    Dismissal = new Dismissal(given, CaseText.Trim(note), by.Person, act.At),
                },
                EntryKind.Dismissed,
                act,
                by,
                CaseText.Trim(note) is { } text ? $"{given}: {text}" : given.ToString())
            : new DismissalReasonNeeded();
    }

    /// <summary>The same as another one that is still open.</summary>
    public static Outcome<WeaknessStep> LinkDuplicate(Weakness weakness, Weakness survivor, CaseActor by, Act act)
    {
        if (WeaknessGate.Refuse(weakness, by, CaseDuty.HandlerOrManager, WeaknessStatus.Triage) is { } refusal)
        {
            return refusal;
        }

        return survivor switch
        {
            _ when CaseAccess.Of(survivor, by) < CaseView.Team => new UnknownCase(),
            _ when survivor.Id == weakness.Id || !survivor.IsOpen => new NotASurvivor(survivor.Id),
            _ => WeaknessStep.Of(
                weakness,
                weakness with { Status = WeaknessStatus.Duplicate, DuplicateOf = survivor.Id },
                EntryKind.LinkedAsDuplicate,
                act,
                by,
                survivor.Id.ToString()),
        };
    }

    private static WeaknessStep Accepted(Weakness weakness, Severity severity, CaseActor by, Act act) => WeaknessStep.Of(
        weakness,
        weakness with
        {
            Status = WeaknessStatus.Accepted,
            Severity = severity,
            Accepted = new Signature(by.Person, act.At),
            TreatBy = TreatmentTargets.Treat(severity, act.At),
        },
        EntryKind.Accepted,
        act,
        by,
        severity.ToString());
}
