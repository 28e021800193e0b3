namespace TeamsIsms.Incidents.Weaknesses;

/// <summary>Fixing it, and somebody else looking whether it is fixed.</summary>
public static class TreatWeakness
{
    /// <param name="owner">Who has to fix it; null for whoever starts the treatment.</param>
    public static Outcome<WeaknessStep> Start(Weakness weakness, Guid? owner, string? plan, CaseActor by, Act act)
    {
        if ((WeaknessGate.Refuse(weakness, by, CaseDuty.HandlerOrManager, WeaknessStatus.Accepted)
            ?? CaseText.TooLong(CaseText.Long, plan)) is { } refusal)
        {
            return refusal;
        }

        var fixes = owner ?? by.Person;
        return WeaknessStep.Of(
            weakness,
            weakness with
            {
                Status = WeaknessStatus.InTreatment,
                Owner = fixes,
                Plan = CaseText.Trim(plan),
                Named = weakness.IsRestricted ? [.. weakness.Named.Append(fixes).Distinct()] : weakness.Named,
            },
            EntryKind.TreatmentStarted,
            act,
            by,
            CaseText.Trim(plan));
    }

    /// <summary>Its owner, or a handler for the owner, says what was done.</summary>
    public static Outcome<WeaknessStep> Remediate(Weakness weakness, string? what, CaseActor by, Act act)
    {
        var duty = weakness.Owner == by.Person ? CaseDuty.Owner : CaseDuty.HandlerOrManager;
        if ((WeaknessGate.Refuse(weakness, by, duty, WeaknessStatus.InTreatment) ?? CaseText.TooLong(CaseText.Long, what)) is { } refusal)
        {
            return refusal;
        }

        return CaseText.Trim(what) is { } done
            ? WeaknessStep.Of(
                weakness,
                weakness with
                {
                    Status = WeaknessStatus.Remediated,
                    Remedy = new Remedy(by.Person, act.At, done),
                    Fixers = Fixers(weakness, by.Person),
                    Acceptance = WeaknessGate.Withdrawn(weakness.Acceptance),
                },
                EntryKind.Remediated,
                act,
                by,
                done)
            : new WordsNeeded();
    }

    /// <summary>It is fixed, says somebody who did not fix it.</summary>
    public static Outcome<WeaknessStep> Verify(Weakness weakness, string? note, CaseActor by, Act act) =>
        (RefuseVerifier(weakness, by, act.At) ?? CaseText.TooLong(CaseText.Short, note)) is { } refusal
            ? refusal
            : WeaknessStep.Of(
                weakness,
                weakness with { Status = WeaknessStatus.Verified, Verified = new Signature(by.Person, act.At) },
                EntryKind.Verified,
                act,
                by,
                CaseText.Trim(note));

    /// <summary>It is not fixed: back to treatment.</summary>
    public static Outcome<WeaknessStep> FailVerification(Weakness weakness, string? reason, CaseActor by, Act act) =>
        (RefuseVerifier(weakness, by, act.At) ?? CaseText.NoReason(reason)) is { } refusal
            ? refusal
            : WeaknessStep.Of(
                weakness,
                weakness with { Status = WeaknessStatus.InTreatment, Remedy = null },
                EntryKind.VerificationFailed,
                act,
                by,
                CaseText.Trim(reason));

    private static Refusal? RefuseVerifier(Weakness weakness, CaseActor by, DateTimeOffset now) =>
        WeaknessGate.Refuse(weakness, by, CaseDuty.HandlerOrManager, WeaknessStatus.Remediated)
        ?? WaiveDuty.RefuseSame(weakness, SeparateDuty.VerifyRemedy, weakness.Fixers.Contains(by.Person), now);

    // Who owns the remedy answers for it, also when a handler reports it done.
    private static IReadOnlyList<Guid> Fixers(Weakness weakness, Guid by) =>
        [.. weakness.Fixers.Append(by).Concat(weakness.Owner is { } owner ? [owner] : []).Distinct()];
}
