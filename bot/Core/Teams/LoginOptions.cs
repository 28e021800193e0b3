namespace TeamsIsms.Teams;

/// <summary>Where tokens come from when it is not the public cloud.</summary>
public sealed class LoginOptions
{
    /// <summary>Base address of the login; plain http on loopback in Development only.</summary>
    public Uri? Authority { get; init; }
}
