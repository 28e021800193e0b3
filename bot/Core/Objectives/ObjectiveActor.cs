namespace TeamsIsms.Objectives;

/// <summary>Who looks at objectives or measures them.</summary>
public sealed record ObjectiveActor(Guid Person, IReadOnlyList<Role> Roles)
{
    public bool IsManager => Roles.Contains(Role.SecurityManager);

    public static ObjectiveActor Of(Person person) => new(person.Id, person.Enabled ? person.Roles : []);
}

/// <summary>Who sees which objectives: those who steer and audit all of them, the others their own.</summary>
public static class ObjectiveAccess
{
    public static IReadOnlyList<Role> Readers { get; } =
        [Role.SecurityManager, Role.InternalAuditor, Role.AuditorReader, Role.CommitteeMember, Role.CommitteeChair];

    public static bool SeesAll(ObjectiveActor by) => by.Roles.Any(Readers.Contains);

    public static bool Sees(Objective objective, ObjectiveActor by) => SeesAll(by) || objective.Owner == by.Person;

    public static bool Measures(Objective objective, ObjectiveActor by) => by.IsManager || objective.Owner == by.Person;
}
