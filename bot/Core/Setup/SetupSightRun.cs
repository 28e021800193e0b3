namespace TeamsIsms.Setup;

/// <summary>Gathers what the steps are judged by.</summary>
internal sealed class SetupSightRun(
    SettingsTable table, StoredSettings stored, SettingsInForceRun inForce, SetupPlacesRun places, TimeProvider time)
{
    public async Task<SetupSight> FindAsync(CancellationToken cancellationToken)
    {
        var (settings, read, now) = (await table.FindAsync(cancellationToken), inForce.Read(), time.GetUtcNow());
        return new SetupSight(settings, new SettingRules(stored.Deployed, inForce.Families), read, now)
        {
            Holders = await places.HoldersAsync(cancellationToken),
            Units = await places.UnitsAsync(cancellationToken),
            Library = await places.LibraryAsync(cancellationToken),
            IsChannelReachable = await places.IsReachableAsync(read.Incidents.ResponseChannel, cancellationToken),
            People = await places.NamesAsync(
                [.. read.Incidents.OnCall.Select(turn => turn.Person!.Value), .. settings.OnCall.Select(turn => turn.Person)], cancellationToken), // validated: it is there
            Lapsed = inForce.Lapsed(now),
        };
    }
}
