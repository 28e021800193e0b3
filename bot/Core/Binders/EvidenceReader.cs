using TeamsIsms.Actions;
using TeamsIsms.Training;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Binders;

/// <summary>Who asks for evidence, and what their roles let them read of others (rules 4.0 and 4.4).</summary>
public sealed record EvidenceReader(Guid Person, IReadOnlyList<Role> Roles)
{
    private static readonly Role[] Makers =
        [Role.SecurityManager, Role.DocumentController, Role.InternalAuditor, Role.AuditorReader];

    private static readonly Role[] OfCases = [Role.SecurityManager, Role.InternalAuditor, Role.AuditorReader];

    public static EvidenceReader Of(Person person) => new(person.Id, person.Enabled ? person.Roles : []);

    /// <summary>May have binders made and look at others' records; everybody else sees their own.</summary>
    public bool MayMake => Roles.Intersect(Makers).Any();

    /// <summary>May read who took and passed a course.</summary>
    public bool SeesLearners => ResultReader.Of(new TrainingActor(Person, Roles)) is { SeesAll: true, SeesNames: true };

    /// <summary>May read the texts of actions.</summary>
    public bool SeesActions => Roles.Any(ActionAccess.Readers.Contains);

    /// <summary>May read what was reported, as far as every handler may.</summary>
    public bool SeesCases => Roles.Intersect(OfCases).Any();
}
