namespace TeamsIsms.Actions;

/// <summary>Who wants to do something: the person and the roles the directory gives them.</summary>
public sealed record ActionActor(Guid Person, IReadOnlyList<Role> Roles)
{
    public string? Unit { get; init; }

    /// <summary>The owner whose manager the person is; null when that is somebody else.</summary>
    public Guid? HeadOf { get; init; }

    public bool IsManager => Roles.Contains(Role.SecurityManager);

    public bool IsAuditor => Roles.Contains(Role.InternalAuditor);

    /// <param name="owner">Of the action that it is about.</param>
    public static ActionActor Of(Person person, Person? owner) => new(person.Id, person.Enabled ? person.Roles : [])
    {
        Unit = person.Unit,
        HeadOf = owner is not null && person.IsHeadOf(owner) ? owner.Id : null,
    };

    public bool HasAny(params ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles)
        {
            if (Roles.Contains(role))
            {
                return true;
            }
        }

        return false;
    }

    internal bool Heads(CorrectiveAction action) => HeadOf is { } owner && owner == action.Owner;

    internal bool LooksAfter(CorrectiveAction action) =>
        Roles.Contains(Role.UnitSecurityOfficer) && Unit is { Length: > 0 } unit && unit == action.Unit;
}
