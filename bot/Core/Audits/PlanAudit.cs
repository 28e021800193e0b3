using System.Globalization;

namespace TeamsIsms.Audits;

/// <summary>What is asked for when an audit is planned.</summary>
/// <param name="Unit">Null when no such unit is known.</param>
/// <param name="Auditors">The first leads.</param>
public sealed record NewAudit(
    AuditedUnit? Unit, IReadOnlyList<AuditArea> Areas, IReadOnlyList<AuditActor> Auditors, DateOnly? From, DateOnly? To);

/// <summary>The yearly plan, audit by audit: who looks at which unit, when, at which clauses.</summary>
public static class PlanAudit
{
    /// <param name="earlier">Who audited before.</param>
    public static Outcome<AuditStep> Decide(
        AuditId id, NewAudit wanted, IReadOnlyCollection<Guid> earlier, AuditActor by, Act act)
    {
        if ((AuditGate.RefusePlanning(by) ?? Refuse(wanted, earlier, Taipei.Day(act.At))) is { } refusal)
        {
            return refusal;
        }

        IReadOnlyList<AuditArea> areas = [.. wanted.Areas.Distinct().Order()];
        var audit = new Audit
        {
            Id = id,
            Unit = wanted.Unit!, // checked above, as the days
            Areas = areas,
            Auditors = [.. wanted.Auditors.Select(auditor => auditor.Person).Distinct()],
            From = wanted.From!.Value,
            To = wanted.To!.Value,
            PlannedBy = by.Person,
            PlannedAt = act.At,
            Checks = [.. areas.SelectMany(area => area.Clauses()).Select(clause => new AuditCheck(clause))],
        };
        return AuditStep.Of(audit, audit, TrailKinds.AuditPlanned, act, by, $"{audit.Unit.Name}　{Days(audit.From, audit.To)}");
    }

    /// <summary>Other days, with the reason once the unit knows of it.</summary>
    public static Outcome<AuditStep> Move(Audit audit, DateOnly? from, DateOnly? to, string? reason, AuditActor by, Act act) =>
        (AuditGate.Refuse(audit, AuditDeed.Move, by)
            ?? AuditLimits.RefuseDays(from, to, Taipei.Day(act.At))
            ?? (audit.Status == AuditStatus.Planned && string.IsNullOrWhiteSpace(reason)
                ? null
                : AuditLimits.Missing(AuditField.Reason, AuditLimits.Short, reason))) is { } refusal
            ? refusal
            : AuditStep.Of(
                audit,
                audit with { From = from!.Value, To = to!.Value }, // checked above
                TrailKinds.AuditMoved,
                act,
                by,
                $"{Days(audit.From, audit.To)} → {Days(from.Value, to.Value)}　{reason?.Trim()}".TrimEnd());

    /// <summary>Others audit it from now on; who stays need not declare again.</summary>
    /// <param name="auditors">All of them; the first leads.</param>
    /// <param name="earlier">Who audited other audits before.</param>
    public static Outcome<AuditStep> Reassign(
        Audit audit, IReadOnlyList<AuditActor> auditors, IReadOnlyCollection<Guid> earlier, string? reason, AuditActor by, Act act)
    {
        IReadOnlyList<Guid> next = [.. auditors.Select(auditor => auditor.Person).Distinct()];
        return (AuditGate.Refuse(audit, AuditDeed.Reassign, by)
            ?? RefuseAuditors(auditors, audit.Unit, audit.Areas, earlier)
            ?? (next.SequenceEqual(audit.Auditors) ? new AuditorsUnchanged() : null)
            ?? AuditLimits.Missing(AuditField.Reason, AuditLimits.Short, reason)) is { } refusal
                ? refusal
                : AuditStep.Of(
                    audit,
                    audit with { Auditors = next, Declared = [.. audit.Declared.Intersect(next)] },
                    TrailKinds.AuditReassigned,
                    act,
                    by,
                    $"{string.Join(',', audit.Auditors)} → {string.Join(',', next)}　{reason!.Trim()}"); // checked above
    }

    /// <summary>The audited unit is told.</summary>
    /// <param name="heads">Whoever leads it now.</param>
    public static Outcome<AuditStep> Notify(Audit audit, IReadOnlyList<Guid> heads, AuditActor by, Act act) =>
        AuditGate.Refuse(audit, AuditDeed.Notify, by) is { } refusal ? refusal
        : heads.Count == 0 ? new AuditedHeadMissing()
        : AuditStep.Of(
            audit,
            audit with { Status = AuditStatus.Notified, Unit = audit.Unit with { Heads = heads } },
            TrailKinds.AuditNotified,
            act,
            by);

    public static Outcome<AuditStep> Cancel(Audit audit, string? reason, AuditActor by, Act act) =>
        (AuditGate.Refuse(audit, AuditDeed.Cancel, by) ?? AuditLimits.Missing(AuditField.Reason, AuditLimits.Short, reason)) is { } refusal
            ? refusal
            : AuditStep.Of(
                audit,
                audit with { Status = AuditStatus.Cancelled, End = new AuditText(reason!.Trim(), by.Person, act.At) }, // checked above
                TrailKinds.AuditCancelled,
                act,
                by,
                reason.Trim());

    private static Refusal? Refuse(NewAudit wanted, IReadOnlyCollection<Guid> earlier, DateOnly today) => true switch
    {
        _ when wanted.Unit is null => new AuditedUnitUnknown(),
        _ when wanted.Areas.Count == 0 => new AuditAreasNeeded(),
        _ => RefuseAuditors(wanted.Auditors, wanted.Unit, wanted.Areas, earlier) ?? AuditLimits.RefuseDays(wanted.From, wanted.To, today),
    };

    private static Refusal? RefuseAuditors(
        IReadOnlyList<AuditActor> auditors, AuditedUnit unit, IReadOnlyList<AuditArea> areas, IReadOnlyCollection<Guid> earlier) =>
        auditors.Count is 0 or > AuditLimits.MostAuditors
            ? new AuditorsNeeded(AuditLimits.MostAuditors)
            : auditors.Select(auditor => AuditSegregation.Refuse(auditor, unit, areas, earlier)).FirstOrDefault(refusal => refusal is not null);

    private static string Days(DateOnly from, DateOnly to) =>
        string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}/{to:yyyy-MM-dd}");
}
