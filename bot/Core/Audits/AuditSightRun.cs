using TeamsIsms.Audits.Cards;

namespace TeamsIsms.Audits;

/// <summary>An audit as one person sees it, with the names of those who have a part in it.</summary>
internal sealed class AuditSightRun(PeopleTable people)
{
    public async Task<AuditSight> OfAsync(Audit audit, AuditActor viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Guid, string>();
        foreach (var id in audit.Auditors.Concat(audit.Unit.Heads).Concat(audit.Lines.Select(line => line.By)).Distinct())
        {
            if (await people.FindAsync(id, cancellationToken) is { Person.Name: var name })
            {
                names[id] = name;
            }
        }

        var sight = new AuditSight(audit, viewer, id => names.GetValueOrDefault(id, "—"), Taipei.Day(now));
        return sight.May(AuditDeed.Reassign)
            ? sight with { Candidates = await people.WithRoleAsync(Role.InternalAuditor, cancellationToken) }
            : sight;
    }

    /// <summary>Who audited something that did not fall through, this year or the last.</summary>
    public static IReadOnlyCollection<Guid> Earlier(IEnumerable<Audit> audits, DateOnly today) =>
    [
        .. audits
            .Where(audit => audit.Status != AuditStatus.Cancelled && audit.Id.Year >= today.Year - 1)
            .SelectMany(audit => audit.Auditors)
            .Distinct(),
    ];
}
