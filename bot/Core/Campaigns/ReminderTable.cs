using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>Who was reminded on which day of Taipei: a row a person, written before the message goes out.</summary>
internal sealed class ReminderTable(TableServiceClient tables)
{
    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Reminders));

    /// <summary>True for exactly one caller a person and day.</summary>
    public Task<bool> ClaimAsync(DateOnly day, Guid person, CancellationToken cancellationToken) =>
        _table.CommitAsync(new Changes(Partition(day)).Insert(new TableEntity { RowKey = Key(person) }), cancellationToken);

    /// <summary>The message did not go out: another may try.</summary>
    public async Task ReleaseAsync(DateOnly day, Guid person, CancellationToken cancellationToken)
    {
        if (await _table.FindAsync(Partition(day), Key(person), cancellationToken) is { } row)
        {
            await _table.CommitAsync(new Changes(Partition(day)).Delete(row.Key, row.Version), cancellationToken);
        }
    }

    private static string Partition(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Key(Guid person) => person.ToString("N", CultureInfo.InvariantCulture);
}
