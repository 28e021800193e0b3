using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Teams;

/// <summary>Who the bot is, whom it listens to and how it proves itself.</summary>
public sealed class BotOptions
{
    /// <summary>The bot's client id: the audience of inbound tokens and the sender of everything outbound.</summary>
    [Required]
    public Guid? AppId { get; init; }

    /// <summary>The Entra tenants whose people are served.</summary>
    [MinLength(1)]
    public IReadOnlyList<Guid> Tenants { get; init; } = [];

    /// <summary>Who may sign inbound tokens; none configured means the public Bot Framework.</summary>
    [ValidateEnumeratedItems]
    public IReadOnlyList<TokenIssuer> Issuers { get; init; } = [];

    /// <summary>Extra hosts, each <c>host</c> or <c>host:port</c>, that may be answered; Development only.</summary>
    public IReadOnlyList<string> ServiceHosts { get; init; } = [];

    /// <summary>Where people are written to from whom no activity came yet; other clouds have their own address (protocol B2).</summary>
    public string ServiceUrl { get; init; } = "https://smba.trafficmanager.net/teams/";

    /// <summary>The bot's own address as people reach it, for links in mails.</summary>
    public Uri? PublicUrl { get; init; }

    public CredentialOptions Credential { get; init; } = new();
}

/// <summary>A signer of inbound tokens and where its keys are described.</summary>
public sealed class TokenIssuer
{
    [Required]
    public string Issuer { get; init; } = "";

    [Required]
    public Uri? Metadata { get; init; }
}

/// <summary>How the bot gets its outbound tokens.</summary>
public sealed class CredentialOptions
{
    public CredentialKind Kind { get; init; }

    /// <summary>The identity's client id where it differs from the bot's: the user-assigned identity behind a federated credential.</summary>
    public string? ClientId { get; init; }

    /// <summary>The tenant that issues the tokens; the first of <see cref="BotOptions.Tenants"/> when not set.</summary>
    public string? TenantId { get; init; }

    public string? CertificatePath { get; init; }

    public string? Secret { get; init; }
}

/// <summary>The ways protocol B1 knows; managed identity is the one without any secret to keep.</summary>
public enum CredentialKind
{
    ManagedIdentity,
    FederatedCredential,
    Certificate,
    Secret,
}

[OptionsValidator]
internal sealed partial class BotOptionsValidator : IValidateOptions<BotOptions>;
