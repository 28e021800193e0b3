using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Setup;

/// <summary>The settings of the tenant: one row beside its trail.</summary>
internal sealed class SettingsTable(TableServiceClient tables)
{
    private const int Attempts = 5;
    private const string Partition = "settings";
    private const string Key = "tenant";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Settings));

    public async Task<TenantSettings> FindAsync(CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, Key, cancellationToken) is { } row ? row.Read(SettingsJson.Default.TenantSettings) : new TenantSettings();

    /// <summary>Loads, decides, stores; decides again when another was first.</summary>
    public async Task<Outcome<TenantSettings>> ChangeAsync(
        Func<TenantSettings, Outcome<SettingsStep>> decide, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var row = await _table.FindAsync(Partition, Key, cancellationToken);
            var outcome = decide(row?.Read(SettingsJson.Default.TenantSettings) ?? new TenantSettings());
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var changes = new Changes(Partition);
            var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
            if (await _table.CommitAsync(changes.Put(Key, row, next, SettingsJson.Default.TenantSettings), cancellationToken))
            {
                return next;
            }
        }

        return new SettingsBusy();
    }
}
