namespace TeamsIsms.Records;

/// <summary>Who wants to do something: the person and the roles the directory gives them.</summary>
public sealed record RecordActor(Guid Person, IReadOnlyList<Role> Roles)
{
    public static RecordActor Of(Person person) => new(person.Id, person.Enabled ? person.Roles : []);

    public bool MayPropose => Roles.Contains(Role.SecurityManager);

    public bool MayDispose => Roles.Contains(Role.DocumentController);

    public bool MayHold => MayPropose || Roles.Contains(Role.DocumentController) || Roles.Contains(Role.CommitteeChair);
}
