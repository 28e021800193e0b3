namespace TeamsIsms.Setup;

/// <summary>Stores a change, puts it into force in this process, and lets the directory be read again where the change asks for it.</summary>
internal sealed class ChangeSettingsRun(SettingsTable table, StoredSettings stored, SettingsInForceRun inForce, DirectoryTable directory)
{
    public async Task<Refusal?> RunAsync(
        Func<TenantSettings, SettingRules, Outcome<SettingsStep>> decide, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (asks, rules) = (false, new SettingRules(stored.Deployed, inForce.Families));
        var outcome = await table.ChangeAsync(
            settings => decide(settings, rules).Match<Outcome<SettingsStep>>(
                step =>
                {
                    asks = step.AsksDirectory;
                    return step;
                },
                refusal => refusal),
            now,
            cancellationToken);
        if (outcome.Value is not { } settings)
        {
            return outcome.Refusal;
        }

        stored.Take(settings);
        if (asks)
        {
            await directory.AskAsync(everybody: true, cancellationToken);
        }

        return null;
    }
}
