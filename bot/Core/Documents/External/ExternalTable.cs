using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Documents.External;

/// <summary>Documents of external origin, in one partition: there are tens of them. Each changes in one transaction with its trail.</summary>
internal sealed class ExternalTable(TableServiceClient tables)
{
    public const string Partition = "external";

    private const int Attempts = 5;
    private const string Prefix = "external|";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Documents));

    /// <summary>By the day of the next check; those that ended come last.</summary>
    public async Task<IReadOnlyList<ExternalDocument>> ListAsync(CancellationToken cancellationToken)
    {
        var found = new List<ExternalDocument>();
        await foreach (var row in _table.WithPrefixAsync(Partition, Prefix, cancellationToken))
        {
            found.Add(row.Read(ExternalJson.Default.ExternalDocument));
        }

        return [.. found.OrderBy(one => one.IsEnded).ThenBy(one => one.ReviewOn).ThenBy(one => one.Title, StringComparer.Ordinal)];
    }

    public async Task<ExternalDocument?> FindAsync(ExternalId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, Prefix + id, cancellationToken) is { } row ? row.Read(ExternalJson.Default.ExternalDocument) : null;

    /// <summary>Stores a new one; false when it is stored already.</summary>
    public Task<bool> AddAsync(ExternalStep step, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var changes = new Changes(Partition);
        var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
        return _table.CommitAsync(changes.Insert(Prefix + next.Id, next, ExternalJson.Default.ExternalDocument), cancellationToken);
    }

    /// <summary>Loads, decides, stores; decides again when another was first.</summary>
    public async Task<Outcome<ExternalDocument>> ActAsync(
        ExternalId id, Func<ExternalDocument, Outcome<ExternalStep>> decide, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await _table.FindAsync(Partition, Prefix + id, cancellationToken) is not { } row)
            {
                return new UnknownExternal();
            }

            var outcome = decide(row.Read(ExternalJson.Default.ExternalDocument));
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var changes = new Changes(Partition);
            var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
            if (await _table.CommitAsync(
                changes.Replace(row.Key, row.Version, next, ExternalJson.Default.ExternalDocument), cancellationToken))
            {
                return next;
            }
        }

        return new ExternalBusy();
    }

    public async Task<IReadOnlyList<TrailRecord>> TrailAsync(ExternalDocument document, CancellationToken cancellationToken)
    {
        var records = new List<TrailRecord>();
        await foreach (var row in _table.WithPrefixAsync(Partition, TrailRows.Prefix(document.Subject), cancellationToken))
        {
            records.Add(TrailRows.Read(document.Subject, row));
        }

        return records;
    }
}
