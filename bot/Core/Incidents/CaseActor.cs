namespace TeamsIsms.Incidents;

/// <summary>Who wants to do something: the authenticated person and the roles the directory gives them.</summary>
public sealed record CaseActor(Guid Person, IReadOnlyList<Role> Roles)
{
    public static CaseActor Of(Person person) => new(person.Id, person.Enabled ? person.Roles : []);

    public bool Has(Role role) => Roles.Contains(role);
}
