namespace TeamsIsms.Teams;

/// <summary>The roles of a person, by Entra object id; asked only when a route needs a role. Nobody known: empty.</summary>
public delegate ValueTask<IReadOnlyList<Role>> RoleLookup(Guid person, CancellationToken cancellationToken);
