namespace TeamsIsms.Reviews;

/// <summary>Who wants to do something: the person and the roles the directory gives them, or the system by its clock.</summary>
public sealed record ReviewActor(Guid Person, IReadOnlyList<Role> Roles)
{
    public static ReviewActor System { get; } = new(Guid.Empty, []) { IsSystem = true };

    public bool IsSystem { get; private init; }

    public bool IsManager => Roles.Contains(Role.SecurityManager);

    public bool IsAdministrator => Roles.Contains(Role.Administrator);

    public static ReviewActor Of(Person person) => new(person.Id, person.Enabled ? person.Roles : []);
}
