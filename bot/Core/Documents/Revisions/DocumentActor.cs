namespace TeamsIsms.Documents.Revisions;

/// <summary>Who wants to do something, or is asked to: the person and the roles the directory gives them.</summary>
public sealed record DocumentActor(Guid Person, bool IsStaff, IReadOnlyList<Role> Roles)
{
    public static DocumentActor Of(Person person) => new(person.Id, person.Has(Role.Member), person.Enabled ? person.Roles : []);

    public bool IsController => Roles.Contains(Role.DocumentController);

    public bool IsChair => Roles.Contains(Role.CommitteeChair);
}
