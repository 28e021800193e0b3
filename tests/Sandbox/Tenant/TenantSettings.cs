namespace TeamsIsms.Sandbox.Tenant;

/// <summary>What one stand-in tenant is made from.</summary>
/// <param name="TenantId">Entra tenant id.</param>
/// <param name="AppId">The bot's app id.</param>
/// <param name="AppExternalId">The id in the app's manifest, by which the catalogue finds it.</param>
/// <param name="Folder">The sandbox's data folder; the library's files lie in its <c>library</c>.</param>
internal sealed record TenantSettings(Guid TenantId, Guid AppId, string AppExternalId, string Folder)
{
    /// <summary>Number of members in the directory, guests and contacts not counted; at least <see cref="Seats.Fixed"/>.</summary>
    public int Staff { get; init; } = 60;

    /// <summary>Folder whose files are put into the library at start; null: the sandbox's own samples.</summary>
    public string? Documents { get; init; }

    /// <summary>The product is as a deployment leaves it: it knows the places of the tenant and its administrators, nothing else.</summary>
    public bool Bare { get; init; }
}
