using Microsoft.IdentityModel.JsonWebTokens;

namespace TeamsIsms.Operation.Health;

/// <summary>What a token of the login says its bearer may do. It is our own, fresh from the login, and not checked again.</summary>
internal static class TokenPermissions
{
    /// <returns>The claim <c>roles</c>, empty when there is none; null when the text is no token that can be read.</returns>
    public static IReadOnlyList<string>? Read(string token) =>
        new JsonWebTokenHandler().CanReadToken(token)
            ? [.. new JsonWebToken(token).Claims.Where(claim => claim.Type == "roles").Select(claim => claim.Value)]
            : null;
}
