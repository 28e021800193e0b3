namespace TeamsIsms.Setup;

/// <summary>What becomes of the settings, and what the trail says of it.</summary>
public sealed record SettingsStep(TenantSettings Next, TrailEvent Event)
{
    /// <summary>The directory has to be read again before it shows.</summary>
    public bool AsksDirectory { get; init; }
}
