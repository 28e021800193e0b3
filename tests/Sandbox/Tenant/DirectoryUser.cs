namespace TeamsIsms.Sandbox.Tenant;

internal enum DirectoryKind
{
    Staff,
    Guest,
    External,
}

/// <summary>A person of the stand-in directory: a user, or for <see cref="DirectoryKind.External"/> a mail contact.</summary>
internal sealed record DirectoryUser(Guid Id, string Name, string Mail)
{
    public string? UserPrincipalName { get; init; }

    public string? Unit { get; init; }

    public string? JobTitle { get; init; }

    /// <summary>Object id of the manager.</summary>
    public Guid? Head { get; init; }

    public string? Language { get; init; }

    public DirectoryKind Kind { get; init; }

    public bool Enabled { get; init; } = true;
}
