namespace TeamsIsms.People;

/// <summary>
/// Somebody the directory knows, as the last refresh saw them. The id is the Entra object id: of the user, or of the contact when the kind is External.
/// The unit is the department, the head the directory's manager, the language its preferred tag such as <c>zh-TW</c>.
/// Not enabled means the account is disabled or removed: the person has left, and the record stays for the evidence.
/// </summary>
public sealed record Person(
    Guid Id,
    string Name,
    string? UserPrincipalName,
    string? Mail,
    string? Unit,
    Guid? Head,
    string? Language,
    PersonKind Kind,
    bool Enabled)
{
    public IReadOnlyList<Role> Roles { get; init; } = [];

    public StaffGroup StaffGroup => Roles.Contains(Role.DedicatedSecurityStaff) ? StaffGroup.DedicatedSecurity
        : Roles.Contains(Role.TechnicalStaff) ? StaffGroup.OtherTechnical
        : StaffGroup.General;

    public bool Has(Role role) => role switch
    {
        Role.Member => Enabled && Kind is PersonKind.Staff,
        Role.ExternalParty => Enabled && Kind is not PersonKind.Staff,
        _ => Enabled && Roles.Contains(role),
    };

    public bool HasAny(params ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles)
        {
            if (Has(role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for the person's direct manager, never for oneself.</summary>
    public bool IsHeadOf(Person other) => Enabled && other.Head == Id && other.Id != Id;

    public bool Equals(Person? other) =>
        other is not null
        && (Id, Name, UserPrincipalName, Mail) == (other.Id, other.Name, other.UserPrincipalName, other.Mail)
        && (Unit, Head, Language, Kind, Enabled) == (other.Unit, other.Head, other.Language, other.Kind, other.Enabled)
        && Roles.SequenceEqual(other.Roles);

    public override int GetHashCode() => Id.GetHashCode();
}
