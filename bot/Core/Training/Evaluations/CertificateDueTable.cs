using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Evaluations;

/// <summary>Which verified certificates are to be told of on which day, in the order of the days: nobody has to look through all trainings.</summary>
internal sealed class CertificateDueTable(TableServiceClient tables)
{
    private const string Partition = "certificates";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Trainings));

    /// <summary>Notes both days of a certificate that expires; noted before, it stays as it is.</summary>
    public async Task AddAsync(TrainingAssignment training, DateOnly last, CancellationToken cancellationToken)
    {
        var changes = new Changes(Partition);
        foreach (var isOver in (bool[])[false, true])
        {
            var due = new CertificateDue(training.Campaign, training.Person, last, isOver);
            changes.Insert(Key(due), due, StoredJson.Training.CertificateDue);
        }

        await _table.CommitAsync(changes, cancellationToken);
    }

    /// <summary>What is to be told by the end of a day, and was not yet.</summary>
    public async IAsyncEnumerable<string> DueAsync(
        DateOnly day, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _table.RangeAsync(Partition, "0", Day(day) + "~", cancellationToken))
        {
            yield return row.Key;
        }
    }

    /// <summary>Null when it was told already.</summary>
    public async Task<CertificateDue?> FindAsync(string key, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, key, cancellationToken) is { } row ? row.Read(StoredJson.Training.CertificateDue) : null;

    public async Task DoneAsync(string key, CancellationToken cancellationToken)
    {
        if (await _table.FindAsync(Partition, key, cancellationToken) is { } row)
        {
            await _table.CommitAsync(new Changes(Partition).Delete(key, row.Version), cancellationToken);
        }
    }

    private static string Key(CertificateDue due) => string.Create(
        CultureInfo.InvariantCulture, $"{Day(due.On)}|{due.Campaign}.{due.Person:N}|{(due.IsOver ? "over" : "soon")}");

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

/// <param name="Last">The certificate's last day.</param>
/// <param name="IsOver">That it has expired; else that it soon will.</param>
public sealed record CertificateDue(CampaignId Campaign, Guid Person, DateOnly Last, bool IsOver)
{
    /// <summary>The day on which it is told.</summary>
    public DateOnly On => IsOver ? Last.AddDays(1) : Last.AddDays(-Certificate.WarningDays);
}
