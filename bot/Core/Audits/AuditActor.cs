namespace TeamsIsms.Audits;

/// <summary>Who wants to do something, or is to audit: the person as the directory knows them now.</summary>
public sealed record AuditActor(Guid Person, string Name, IReadOnlyList<Role> Roles, string? Unit)
{
    public bool IsManager => Roles.Contains(Role.SecurityManager);

    public bool IsAuditor => Roles.Contains(Role.InternalAuditor);

    public static AuditActor Of(Person person) => new(person.Id, person.Name, person.Enabled ? person.Roles : [], person.Unit);

    /// <summary>Leads what is audited.</summary>
    internal bool Heads(Audit audit) =>
        audit.Unit.Heads.Contains(Person) || (Roles.Contains(Role.UnitHead) && Unit is { Length: > 0 } unit && unit == audit.Unit.Name);
}
