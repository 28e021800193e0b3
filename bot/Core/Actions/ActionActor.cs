namespace TeamsIsms.Actions;

/// <summary>Who wants to do something: the person and the roles the directory gives them.</summary>
public sealed record ActionActor(Guid Person, IReadOnlyList<Role> Roles)
{
    public string? Unit { get; init; }

    /// <summary>The owner whose manager the person is; null when that is somebody else.</summary>
    public Guid? HeadOf { get; init; }

    /// <summary>The owner left the organisation.</summary>
    public bool IsOwnerGone { get; init; }

    /// <summary>Acts for nobody and needs no role.</summary>
    public static ActionActor System { get; } = new(Guid.Empty, []);

    public bool IsManager => Roles.Contains(Role.SecurityManager);

    public bool IsAuditor => Roles.Contains(Role.InternalAuditor);

    /// <param name="owner">Of the action that it is about; null when there is none.</param>
    public static ActionActor Of(Person person, Person? owner) => new(person.Id, person.Enabled ? person.Roles : [])
    {
        Unit = person.Unit,
        HeadOf = owner is not null && person.IsHeadOf(owner) ? owner.Id : null,
        IsOwnerGone = owner is { Enabled: false },
    };

    internal bool Heads(CorrectiveAction action) => HeadOf is { } owner && owner == action.Owner;

    internal bool LooksAfter(CorrectiveAction action) =>
        Roles.Contains(Role.UnitSecurityOfficer) && Unit is { Length: > 0 } unit && unit == action.Unit;
}
