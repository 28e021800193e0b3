using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Microsoft.Extensions.Options;
using TeamsIsms.Graph;
using TeamsIsms.Teams.Outbound;

namespace TeamsIsms.Operation.Health;

/// <summary>Reads what the product may do and how long its credential lasts.</summary>
internal sealed class AccessHealthRun(CachedCredentialClient credential, IOptions<BotOptions> options)
{
    public async Task<IReadOnlyList<string>?> GrantedAsync(CancellationToken cancellationToken) => TokenPermissions.Read(
        (await credential.GetTokenAsync(new TokenRequestContext([GraphServices.Scope]), cancellationToken)).Token);

    public Task<CredentialFacts?> CredentialAsync(CancellationToken cancellationToken)
    {
        var own = options.Value.Credential;
        CredentialKind? kind = credential.IsStandIn ? null : own.Kind;
        return Task.FromResult<CredentialFacts?>(new CredentialFacts(kind, kind == CredentialKind.Certificate ? Ends(own) : null));
    }

    private static DateTimeOffset Ends(CredentialOptions options)
    {
        using var certificate = X509CertificateLoader.LoadPkcs12FromFile(options.CertificatePath!, options.Secret); // of this kind: checked at the start
        return new DateTimeOffset(certificate.NotAfter.ToUniversalTime(), TimeSpan.Zero);
    }
}
