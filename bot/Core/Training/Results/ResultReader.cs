namespace TeamsIsms.Training.Results;

/// <summary>Whose results somebody may see (rules 4.4): named persons only by self, unit head, training manager and auditor.</summary>
/// <param name="SeesAll">The figures of everybody; else of the own unit's people.</param>
/// <param name="SeesNames">Whose results they are.</param>
public sealed record ResultReader(Guid Person, bool SeesAll, bool SeesNames)
{
    private static readonly Role[] Named = [Role.TrainingManager, Role.InternalAuditor, Role.AuditorReader];

    private static readonly Role[] Responsible = [Role.TrainingManager, Role.SecurityManager];

    private static readonly Role[] All = [.. Named, Role.SecurityManager, Role.CommitteeChair];

    /// <summary>Is responsible for the training: reads what people wrote about it, and takes results out as files.</summary>
    public bool IsResponsible { get; init; }

    /// <summary>Null for somebody who sees only their own.</summary>
    public static ResultReader? Of(TrainingActor actor) =>
        actor.Roles.Intersect(All).Any() ? new(actor.Person, SeesAll: true, SeesNames: actor.Roles.Intersect(Named).Any())
        {
            IsResponsible = actor.Roles.Intersect(Responsible).Any(),
        }
        : actor.Roles.Contains(Role.UnitHead) ? new(actor.Person, SeesAll: false, SeesNames: true)
        : null;

    /// <summary>May read the record of somebody's trainings.</summary>
    /// <param name="head">The other's unit head.</param>
    public static bool MaySeeRecord(TrainingActor actor, Guid person, Guid? head) =>
        actor.Person == person || (head is not null && actor.Person == head) || actor.Roles.Intersect(Named).Any();
}
