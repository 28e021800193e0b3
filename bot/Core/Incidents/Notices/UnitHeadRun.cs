namespace TeamsIsms.Incidents.Notices;

/// <summary>Finds the heads of a unit: whom its people report to, where that person belongs to it too.</summary>
internal sealed class UnitHeadRun(PeopleTable people)
{
    public async Task<IReadOnlyList<Guid>> OfAsync(string unit, CancellationToken cancellationToken)
    {
        var named = new HashSet<Guid>();
        await foreach (var person in people.ReadUnitAsync(unit, cancellationToken))
        {
            if (person.Head is { } head)
            {
                named.Add(head);
            }
        }

        var heads = new List<Guid>();
        foreach (var id in named.Order())
        {
            if (await people.FindAsync(id, cancellationToken) is { Person: { Enabled: true } head }
                && head.Unit == unit
                && head.Has(Role.UnitHead))
            {
                heads.Add(id);
            }
        }

        return heads;
    }
}
