namespace TeamsIsms.Teams;

/// <summary>Who may use a route. Every route says so when it is registered; it is enforced in one place before the handler runs.</summary>
public sealed record Caller
{
    private Caller(IReadOnlyList<Role> roles) => Roles = roles;

    /// <summary>Everybody in an allowed tenant, guests included.</summary>
    public static Caller Anyone { get; } = new([]);

    /// <summary>One of these is enough; empty means anyone.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>Whoever holds at least one of the roles.</summary>
    public static Caller Role(Role role, params IReadOnlyList<Role> others) => new([role, .. others]);
}
