using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Login;

/// <summary>Metadata, keys and the token endpoint; paths as at login.botframework.com and login.microsoftonline.com.</summary>
internal static class LoginDoor
{
    private static readonly Dictionary<string, string> Audiences = new(StringComparer.Ordinal)
    {
        ["https://api.botframework.com/.default"] = TokenOffice.ConnectorAudience,
        ["https://graph.microsoft.com/.default"] = TokenOffice.GraphAudience,
    };

    public static void Map(WebApplication app, TokenOffice office)
    {
        var channel = (HttpRequest request) => Metadata(TokenOffice.ChannelIssuer, request, "/v1/.well-known/keys");
        app.MapGet("/v1/.well-known/openidconfiguration", channel);
        app.MapGet("/v1/.well-known/openid-configuration", channel);
        app.MapGet("/v1/.well-known/keys", () => office.ChannelKey.KeyList("msteams"));

        app.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", (string tenant, HttpRequest request) =>
            Metadata(office.TenantIssuer, request, $"/{tenant}/discovery/v2.0/keys", $"/{tenant}/oauth2/v2.0/token"));
        app.MapGet("/{tenant}/discovery/v2.0/keys", (string tenant) => office.TenantKey.KeyList());
        app.MapPost("/{tenant}/oauth2/v2.0/token", async (string tenant, HttpRequest request) =>
            request.HasFormContentType
                ? Token(office, tenant, await request.ReadFormAsync(request.HttpContext.RequestAborted))
                : Refuse("invalid_request", "AADSTS900144: The request body must be a form."));
    }

    private static JsonObject Metadata(string issuer, HttpRequest request, string keys, string? token = null)
    {
        var door = $"{request.Scheme}://{request.Host}";
        var metadata = new JsonObject
        {
            ["issuer"] = issuer,
            ["authorization_endpoint"] = "https://invalid.botframework.com",
            ["jwks_uri"] = door + keys,
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_post"),
        };
        if (token is not null)
        {
            metadata["token_endpoint"] = door + token;
        }

        return metadata;
    }

    private static IResult Token(TokenOffice office, string tenant, IFormCollection form) => form["grant_type"].ToString() switch
    {
        not "client_credentials" => Refuse("unsupported_grant_type", "AADSTS70003: The grant type is not supported."),
        _ when !Same(tenant, office.Identity.TenantId) => Refuse("invalid_request", "AADSTS90002: The tenant was not found."),
        _ when !Same(form["client_id"].ToString(), office.Identity.AppId) =>
            Refuse("unauthorized_client", "AADSTS700016: The application was not found in the tenant."),
        _ when form["client_secret"] != office.Identity.Secret =>
            Refuse("invalid_client", "AADSTS7000215: The client secret is not valid.", StatusCodes.Status401Unauthorized),
        _ when !Audiences.TryGetValue(form["scope"].ToString(), out _) =>
            Refuse("invalid_scope", "AADSTS70011: The scope is not valid."),
        _ => Results.Json(new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = 3600,
            ["ext_expires_in"] = 3600,
            ["access_token"] = office.ForBot(Audiences[form["scope"].ToString()]),
        }),
    };

    private static bool Same(string text, Guid id) => Guid.TryParse(text, out var parsed) && parsed == id;

    private static IResult Refuse(string error, string description, int status = StatusCodes.Status400BadRequest) =>
        Results.Json(new JsonObject { ["error"] = error, ["error_description"] = description }, statusCode: status);
}
