using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsIsms.Sandbox.Login;

/// <summary>
/// Issues what the login service of the real world issues: the channel's tokens for the bot, and the bot's own tokens for
/// connector and Graph. Times follow the sandbox's clock.
/// </summary>
internal sealed class TokenOffice(TenantIdentity identity, Uri login, TimeProvider clock) : IDisposable
{
    public const string ChannelIssuer = "https://api.botframework.com";
    public const string ConnectorAudience = "https://api.botframework.com";
    public const string GraphAudience = "https://graph.microsoft.com";

    private static readonly TimeSpan ReuseFor = TimeSpan.FromMinutes(10);
    private readonly Lock _gate = new();
    private string _channelToken = "";
    private DateTimeOffset _channelTokenMade;

    public TenantIdentity Identity => identity;

    public SigningKey ChannelKey { get; } = new();

    public SigningKey TenantKey { get; } = new();

    public string TenantIssuer { get; } = $"{login.ToString().TrimEnd('/')}/{identity.TenantId}/v2.0";

    /// <summary>The token under which the channel delivers an activity to the bot.</summary>
    public string ForChannel(string serviceUrl)
    {
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            if (now - _channelTokenMade > ReuseFor)
            {
                _channelToken = ChannelKey.Sign(
                    ChannelIssuer, identity.AppId.ToString(), now, new Dictionary<string, object> { ["serviceurl"] = serviceUrl });
                _channelTokenMade = now;
            }

            return _channelToken;
        }
    }

    /// <summary>What this tenant's administrator has granted the bot.</summary>
    public static IReadOnlyList<string> Granted { get; } =
    [
        "AppCatalog.Read.All", "Calendars.ReadBasic.All", "Calendars.ReadWrite", "GroupMember.Read.All", "Mail.Send", "OrgContact.Read.All",
        "Sites.Selected", "TeamsAppInstallation.ReadWriteSelfForUser.All", "User.Read.All",
    ];

    /// <summary>The bot's token for one of the two audiences.</summary>
    public string ForBot(string audience) => TenantKey.Sign(TenantIssuer, audience, clock.GetUtcNow(), new Dictionary<string, object>
    {
        ["roles"] = audience == GraphAudience ? Granted.ToArray() : [],
        ["appid"] = identity.AppId.ToString(),
        ["azp"] = identity.AppId.ToString(),
        ["tid"] = identity.TenantId.ToString(),
        ["ver"] = "2.0",
    });

    /// <summary>Whether a token is the bot's, for this audience, and valid by the sandbox's clock.</summary>
    public async ValueTask<bool> AcceptsAsync(string token, string audience)
    {
        var outcome = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = TenantIssuer,
            ValidAudience = audience,
            IssuerSigningKey = TenantKey.Key,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            LifetimeValidator = (from, until, _, _) =>
                from is { } start && until is { } end && clock.GetUtcNow().UtcDateTime is var now && start <= now && now < end,
        });
        return outcome.IsValid;
    }

    /// <summary>The token of an <c>Authorization</c> header, or null.</summary>
    public static string? Bearer(HttpRequest request)
    {
        const string scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(scheme, StringComparison.Ordinal) ? header[scheme.Length..] : null;
    }

    public void Dispose()
    {
        ChannelKey.Dispose();
        TenantKey.Dispose();
    }
}
