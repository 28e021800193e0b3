using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Azure.Core;
using Azure.Identity;

namespace TeamsIsms.Teams.Outbound;

/// <summary>
/// The client secret grant against a login on this machine. Development only: the identity library refuses plain http,
/// which is all a stand-in on loopback has.
/// </summary>
internal sealed class LoopbackCredentialClient(IHttpClientFactory clients, Uri authority, Guid tenant, Guid appId, TimeProvider time)
    : TokenCredential
{
    /// <summary>The name of the HTTP client for tokens, keys and metadata.</summary>
    public const string Name = "login";

    private readonly Uri _address = new($"{authority.AbsoluteUri.TrimEnd('/')}/{tenant}/oauth2/v2.0/token");

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Tokens are fetched asynchronously only.");

    public override async ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"),
            new("client_id", appId.ToString()),
            new("client_secret", "development"),
            new("scope", string.Join(' ', requestContext.Scopes)),
        ]);
        using var client = clients.CreateClient(Name);
        using var answer = await client.PostAsync(_address, form, cancellationToken);
        if (!answer.IsSuccessStatusCode)
        {
            throw new AuthenticationFailedException($"The login answered {(int)answer.StatusCode}.");
        }

        var token = await answer.Content.ReadFromJsonAsync(LoginJson.Default.TokenAnswer, cancellationToken);
        return token?.AccessToken is { Length: > 0 } text
            ? new AccessToken(text, time.GetUtcNow().AddSeconds(token.ExpiresIn))
            : throw new AuthenticationFailedException("The login's answer holds no token.");
    }
}

/// <summary>The token endpoint's answer; the lifetime is in seconds.</summary>
internal sealed record TokenAnswer(
    [property: JsonPropertyName("access_token")] string? AccessToken, [property: JsonPropertyName("expires_in")] int ExpiresIn);

[JsonSerializable(typeof(TokenAnswer))]
internal sealed partial class LoginJson : JsonSerializerContext;
