namespace TeamsIsms.Incidents;

/// <summary>Who wants to do something: the authenticated person and the roles the directory gives them.</summary>
/// <param name="Unit">Theirs in the directory; null when it is not known.</param>
public sealed record CaseActor(Guid Person, IReadOnlyList<Role> Roles, string? Unit = null)
{
    public static CaseActor Of(Person person) => new(person.Id, person.Enabled ? person.Roles : [], person.Unit);

    public bool Has(Role role) => Roles.Contains(role);
}
