namespace TeamsIsms.Sandbox.Tenant;

/// <summary>A line of the control door's list of people.</summary>
internal sealed record ListedPerson
{
    public ListedPerson(DirectoryUser user)
    {
        (AadObjectId, Name, Mail, UserPrincipalName) = (user.Id, user.Name, user.Mail, user.UserPrincipalName);
        (Unit, Locale, Enabled, Kind) = (user.Unit, user.Language, user.Enabled, user.Kind switch
        {
            DirectoryKind.Staff => "staff",
            DirectoryKind.Guest => "guest",
            DirectoryKind.External => "external",
        });
    }

    public Guid AadObjectId { get; }

    public string Name { get; }

    public string Mail { get; }

    public string? UserPrincipalName { get; }

    public string? Unit { get; }

    public string? Locale { get; }

    public bool Enabled { get; }

    public string Kind { get; }

    public Guid? UnitHead { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    public bool Installed { get; init; }

    public string? Conversation { get; init; }
}
