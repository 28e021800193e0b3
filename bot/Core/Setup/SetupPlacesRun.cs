namespace TeamsIsms.Setup;

/// <summary>Asks the places that the steps of the setup lead to.</summary>
internal sealed class SetupPlacesRun(PeopleTable people, UnitsLookRun units, LibraryClient library, ChannelTable channels)
{
    public Task<UnitsLook> UnitsAsync(CancellationToken cancellationToken) => units.FindAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<Role, int>> HoldersAsync(CancellationToken cancellationToken)
    {
        var counts = await Task.WhenAll(SetupNames.Roles.Select(async role => (Role: role, Count: await people.CountAsync(role, cancellationToken))));
        return counts.ToDictionary(known => known.Role, known => known.Count);
    }

    /// <summary>Null when the folder of documents can be read.</summary>
    public async Task<Refusal?> LibraryAsync(CancellationToken cancellationToken) => (await library.ListAsync(cancellationToken)).Refusal;

    /// <summary>True also where no channel is set.</summary>
    public async Task<bool> IsReachableAsync(string? channel, CancellationToken cancellationToken) =>
        channel is null || await channels.FindAsync(channel, cancellationToken) is not null;

    /// <summary>By person the name; null for whoever is not there any more.</summary>
    public async Task<IReadOnlyDictionary<Guid, string?>> NamesAsync(IEnumerable<Guid> wanted, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Guid, string?>();
        foreach (var person in wanted.Distinct())
        {
            names[person] = await people.FindAsync(person, cancellationToken) is { Person: { Enabled: true } known } ? known.Name : null;
        }

        return names;
    }
}
