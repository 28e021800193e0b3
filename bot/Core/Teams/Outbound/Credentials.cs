using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Identity;

namespace TeamsIsms.Teams.Outbound;

/// <summary>Makes the credential that <see cref="CredentialOptions"/> names (protocol B1).</summary>
internal static class Credentials
{
    // What a managed identity's token must be for, to be exchanged for one of an app registration.
    private const string ExchangeScope = "api://AzureADTokenExchange/.default";

    public static TokenCredential Make(BotOptions bot, Uri? authority)
    {
        var options = bot.Credential;
        var tenant = options.TenantId ?? bot.Tenants[0].ToString();
        var appId = $"{bot.AppId}";
        return options.Kind switch
        {
            CredentialKind.ManagedIdentity => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.ClientId ?? appId)),
            CredentialKind.FederatedCredential => Federated(tenant, appId, options.ClientId, authority),
            CredentialKind.Certificate => new ClientCertificateCredential(
                tenant, appId, X509CertificateLoader.LoadPkcs12FromFile(options.CertificatePath!, options.Secret), Certificate(authority)),
            CredentialKind.Secret => new ClientSecretCredential(tenant, appId, options.Secret, Secret(authority)),
        };
    }

    private static ClientAssertionCredential Federated(string tenant, string appId, string? identity, Uri? authority)
    {
        var source = new ManagedIdentityCredential(identity is null
            ? ManagedIdentityId.SystemAssigned
            : ManagedIdentityId.FromUserAssignedClientId(identity));
        var options = new ClientAssertionCredentialOptions();
        options.AuthorityHost = authority ?? options.AuthorityHost;
        return new ClientAssertionCredential(
            tenant,
            appId,
            async cancellationToken =>
                (await source.GetTokenAsync(new TokenRequestContext([ExchangeScope]), cancellationToken)).Token,
            options);
    }

    private static ClientCertificateCredentialOptions Certificate(Uri? authority)
    {
        var options = new ClientCertificateCredentialOptions();
        options.AuthorityHost = authority ?? options.AuthorityHost;
        return options;
    }

    private static ClientSecretCredentialOptions Secret(Uri? authority)
    {
        var options = new ClientSecretCredentialOptions();
        options.AuthorityHost = authority ?? options.AuthorityHost;
        return options;
    }
}
