using TeamsIsms.People;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static Person Person { get; } = new(
        new Guid("0a000000-0000-4000-8000-000000000001"),
        "林曉彤",
        "lin@example.tw",
        "lin@example.tw",
        "網路維運部",
        new Guid("0a000000-0000-4000-8000-000000000002"),
        "zh-TW",
        PersonKind.Staff,
        Enabled: true);

    public static Conversation Conversation { get; } =
        new("a:1personal", "https://smba.trafficmanager.net/apac/0b000000-0000-4000-8000-000000000001/");

    /// <summary>Somebody without a head.</summary>
    public static Person Named(Guid id, string name, params Role[] roles) => Person with
    {
        Id = id,
        Name = name,
        UserPrincipalName = $"{id:N}@example.tw",
        Mail = $"{id:N}@example.tw",
        Head = null,
        Roles = roles,
    };
}
