namespace TeamsIsms.Sandbox.Login;

/// <summary>The tenant and the bot's registration in it.</summary>
/// <param name="Secret">The client secret of a bot that runs in Development without a credential of its own.</param>
internal sealed record TenantIdentity(Guid TenantId, Guid AppId, string Secret)
{
    public static readonly TenantIdentity Sandbox = new(
        new Guid("5a9db0c0-0000-4000-8000-000000000001"), new Guid("5a9db0c0-0000-4000-8000-000000000002"), "development");

    /// <summary>The id in the app's manifest, by which the catalogue finds it.</summary>
    public const string ManifestId = "5a9db0c0-0000-4000-8000-000000000003";
}
