using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training;

/// <summary>Who wants to do something: the authenticated person and the roles the directory gives them.</summary>
public sealed record TrainingActor(Guid Person, IReadOnlyList<Role> Roles)
{
    public static TrainingActor Of(Person person) => new(person.Id, person.Enabled ? person.Roles : []);

    public bool IsManager => Roles.Contains(Role.TrainingManager);

    /// <summary>Whose present head this is, where the directory was asked: a head may have changed since the training was assigned.</summary>
    public Guid? Leads { get; init; }

    /// <summary>May judge what the person handed in, if it is not their own.</summary>
    public bool MayRead(TrainingAssignment training) => IsManager || Person == training.Head || Leads == training.Person;
}
