namespace TeamsIsms.Audits;

/// <summary>Reads who leads a unit now.</summary>
internal sealed class AuditUnitRun(PeopleTable people)
{
    /// <returns>Null when nobody belongs to such a unit.</returns>
    public async Task<AuditedUnit?> FindAsync(string? name, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var (members, managers) = (new HashSet<Guid>(), new HashSet<Guid>());
        await foreach (var person in people.ReadUnitAsync(name.Trim(), cancellationToken))
        {
            members.Add(person.Id);
            if (person.Head is { } head)
            {
                managers.Add(head);
            }
        }

        // The unit's own managers lead it; one without any is led from outside.
        List<Guid> own = [.. managers.Where(members.Contains)];
        return members.Count == 0 ? null : new AuditedUnit(name.Trim(), await HereAsync(own.Count > 0 ? own : managers, cancellationToken));
    }

    private async Task<IReadOnlyList<Guid>> HereAsync(IEnumerable<Guid> managers, CancellationToken cancellationToken)
    {
        var here = new List<Guid>();
        foreach (var id in managers.Order())
        {
            if (await people.FindAsync(id, cancellationToken) is { Person.Enabled: true })
            {
                here.Add(id);
            }
        }

        return here;
    }
}
