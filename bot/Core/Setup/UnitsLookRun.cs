namespace TeamsIsms.Setup;

/// <summary>Looks at what the directory told of units; person by person only where that is quick.</summary>
internal sealed class UnitsLookRun(PeopleTable people, DirectoryTable directory)
{
    private const int Quick = 5_000;

    public async Task<UnitsLook> FindAsync(CancellationToken cancellationToken)
    {
        var (state, _) = await directory.StateAsync(cancellationToken);
        var units = await people.UnitsAsync(cancellationToken);
        if (state.People > Quick)
        {
            return new UnitsLook(state.Refreshed, state.People, units, WithoutHead: null, WithoutUnit: null);
        }

        var (headed, unitless) = (new HashSet<string>(StringComparer.Ordinal), 0);
        await foreach (var (person, _) in people.ReadAllAsync(cancellationToken))
        {
            if (person is not { Enabled: true, Kind: PersonKind.Staff })
            {
                continue;
            }

            unitless += person.Unit is null ? 1 : 0;
            if (person.Unit is { } unit && person.Has(Role.UnitHead))
            {
                headed.Add(unit);
            }
        }

        return new UnitsLook(state.Refreshed, state.People, units, [.. units.Where(unit => !headed.Contains(unit))], unitless);
    }
}
