using Microsoft.Graph.Models;

namespace TeamsIsms.People;

/// <summary>How an entry of Entra becomes a person, and which fields that takes.</summary>
internal static class DirectoryAnswers
{
    /// <summary>How a manager is asked for together with the user; a delta cannot.</summary>
    public const string Manager = "manager($select=id)";

    public static readonly string[] Fields =
        ["id", "displayName", "mail", "userPrincipalName", "accountEnabled", "department", "preferredLanguage", "userType"];

    /// <param name="language">Of whom Entra names none.</param>
    public static Person Of(User user, string? language) => new(
        Guid.Parse(user.Id!), // Graph gives every object an id
        Name(user.DisplayName, user.UserPrincipalName),
        Text(user.UserPrincipalName),
        Text(user.Mail),
        Text(user.Department),
        Guid.TryParse(user.Manager?.Id, out var head) ? head : null,
        Text(user.PreferredLanguage) ?? language,
        string.Equals(user.UserType, "Guest", StringComparison.OrdinalIgnoreCase) ? PersonKind.Guest : PersonKind.Staff,
        user.AccountEnabled ?? true);

    /// <param name="language">Entra names none of a contact.</param>
    public static Person Of(OrgContact contact, string? language) => new(
        Guid.Parse(contact.Id!), // as above
        Name(contact.DisplayName, contact.Mail),
        UserPrincipalName: null,
        Text(contact.Mail),
        Unit: null,
        Head: null,
        language,
        PersonKind.External,
        Enabled: true);

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string Name(string? name, string? address) => Text(name) ?? Text(address) ?? "—";
}
