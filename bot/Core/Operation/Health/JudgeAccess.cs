using System.Globalization;
using TeamsIsms.Graph;

namespace TeamsIsms.Operation.Health;

/// <summary>What the product may do, and how it proves who it is.</summary>
public static class JudgeAccess
{
    private static readonly TimeSpan Warned = TimeSpan.FromDays(30); // reliability 10

    public static HealthLine Permissions(IReadOnlyList<string>? granted, CultureInfo culture)
    {
        if (granted is null)
        {
            return new(HealthSubject.Permissions, HealthState.Unknown, Say(culture, "PermissionsUnknown"), Say(culture, "PermissionsUnknownTodo"));
        }

        var missing = GraphPermissions.All.Select(permission => permission.Name).Except(granted).ToList();
        var needed = missing.Except(GraphPermissions.OfOneMailbox).ToList();
        return (needed, missing) switch
        {
            ({ Count: > 0 }, _) => new(
                HealthSubject.Permissions, HealthState.Bad, Say(culture, "PermissionsMissing", List(needed, culture)), Say(culture, "PermissionsMissingTodo")),
            (_, { Count: > 0 }) => new(HealthSubject.Permissions, HealthState.Good, Say(culture, "PermissionsByExchange", List(missing, culture))),
            _ => new(HealthSubject.Permissions, HealthState.Good, Say(culture, "PermissionsAll", GraphPermissions.All.Count)),
        };
    }

    public static HealthLine Credential(CredentialFacts? credential, DateTimeOffset now, CultureInfo culture)
    {
        if (credential is null)
        {
            return new(HealthSubject.Credential, HealthState.Unknown, Say(culture, "CredentialUnknown"), Say(culture, "CredentialUnknownTodo"));
        }

        var kind = Name(credential.Kind, culture);
        return credential switch
        {
            { Expires: { } end } when end <= now => new(
                HealthSubject.Credential, HealthState.Bad, Say(culture, "CredentialOver", kind, Taipei.Say(end, culture)), Say(culture, "CredentialTodo")),
            { Expires: { } end } when end <= now + Warned => new(
                HealthSubject.Credential, HealthState.Watch, Say(culture, "CredentialUntil", kind, Taipei.Say(end, culture)), Say(culture, "CredentialTodo")),
            { Expires: { } end } => new(HealthSubject.Credential, HealthState.Good, Say(culture, "CredentialUntil", kind, Taipei.Say(end, culture))),
            { Kind: CredentialKind.Secret } => new(
                HealthSubject.Credential, HealthState.Watch, Say(culture, "CredentialSecret", kind), Say(culture, "CredentialSecretTodo")),
            _ => new(HealthSubject.Credential, HealthState.Good, Say(culture, "CredentialLasting", kind)),
        };
    }

    private static string Name(CredentialKind? kind, CultureInfo culture) => kind switch
    {
        CredentialKind.ManagedIdentity => Say(culture, "KindManagedIdentity"),
        CredentialKind.FederatedCredential => Say(culture, "KindFederated"),
        CredentialKind.Certificate => Say(culture, "KindCertificate"),
        CredentialKind.Secret => Say(culture, "KindSecret"),
        null => Say(culture, "KindDevelopment"),
    };

    private static string List(IEnumerable<string> names, CultureInfo culture) => string.Join(Say(culture, "Comma"), names);

    private static string Say(CultureInfo culture, string key, params object[] values) => HealthWords.Text.Say(culture, key, values);
}
