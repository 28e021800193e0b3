using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Teams;

/// <summary>What only Development may configure, and what one kind of credential needs.</summary>
internal sealed class BotOptionsHostValidator(IHostEnvironment environment, IOptions<LoginOptions> login)
    : IValidateOptions<BotOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(BotOptions options)
    {
        if (options.ServiceHosts.Count > 0 && !environment.IsDevelopment())
        {
            yield return "Bot:ServiceHosts is for Development only.";
        }

        if (login.Value.Authority is { } authority && !IsAllowed(authority))
        {
            yield return "Login:Authority must be https; http is for loopback in Development only.";
        }

        foreach (var issuer in options.Issuers.Where(issuer => issuer.Metadata is null || !IsAllowed(issuer.Metadata)))
        {
            yield return $"Bot:Issuers: the metadata of '{issuer.Issuer}' must be https; http is for loopback in Development only.";
        }

        if (options.Credential is { Kind: CredentialKind.Secret, Secret: null or "" })
        {
            yield return "Bot:Credential:Secret is missing.";
        }

        if (options.Credential is { Kind: CredentialKind.Certificate } credential && !File.Exists(credential.CertificatePath))
        {
            yield return "Bot:Credential:CertificatePath names no file.";
        }
    }

    private bool IsAllowed(Uri address) =>
        address.IsAbsoluteUri
        && (address.Scheme == Uri.UriSchemeHttps || (address is { Scheme: "http", IsLoopback: true } && environment.IsDevelopment()));
}
