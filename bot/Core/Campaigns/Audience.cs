namespace TeamsIsms.Campaigns;

/// <summary>Whom a campaign binds. Somebody named twice is bound once; an exclusion wins over everything.</summary>
public sealed record Audience
{
    /// <summary>Every staff account.</summary>
    public bool Everybody { get; init; }

    /// <summary>Every guest account.</summary>
    public bool Guests { get; init; }

    /// <summary>Every contact who has only an e-mail address.</summary>
    public bool Externals { get; init; }

    /// <summary>Staff accounts of these groups only; none: no restriction is named by group.</summary>
    public IReadOnlyList<StaffGroup> Staff { get; init; } = [];

    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Entra groups, with the members of groups inside them.</summary>
    public IReadOnlyList<Guid> Groups { get; init; } = [];

    public IReadOnlyList<Guid> People { get; init; } = [];

    public IReadOnlyList<Guid> Excluded { get; init; } = [];

    /// <param name="members">The members of <see cref="Groups"/>.</param>
    public bool Binds(Person person, IReadOnlySet<Guid> members) =>
        person.Enabled
        && !Excluded.Contains(person.Id)
        && (BindsKind(person.Kind)
            || (person.Kind == PersonKind.Staff && Staff.Contains(person.StaffGroup))
            || (person.Unit is { } unit && Units.Contains(unit))
            || People.Contains(person.Id)
            || members.Contains(person.Id));

    private bool BindsKind(PersonKind kind) => kind switch
    {
        PersonKind.Staff => Everybody,
        PersonKind.Guest => Guests,
        PersonKind.External => Externals,
    };
}
