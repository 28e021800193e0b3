namespace TeamsIsms.Training;

/// <summary>Who wants to do something: the authenticated person and the roles the directory gives them.</summary>
public sealed record TrainingActor(Guid Person, IReadOnlyList<Role> Roles)
{
    public static TrainingActor Of(Person person) => new(person.Id, person.Enabled ? person.Roles : []);

    public bool IsManager => Roles.Contains(Role.TrainingManager);
}
