using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.YearlyDuties;

/// <summary>All duties in one partition; one changes in one transaction with its trail.</summary>
internal sealed class DutyTable(TableServiceClient tables)
{
    private const int Attempts = 5;
    private const string Partition = "duties";
    private const string Prefix = "duty|";
    private const string BeginningKey = "beginning";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Duties));

    /// <summary>One of each kind, in the order of the kinds.</summary>
    public async Task<IReadOnlyList<Duty>> ListAsync(CancellationToken cancellationToken)
    {
        var stored = new Dictionary<DutyKind, Duty>();
        await foreach (var row in _table.WithPrefixAsync(Partition, Prefix, cancellationToken))
        {
            var duty = row.Read(StoredDuties.Json.Duty);
            stored[duty.Kind] = duty;
        }

        return [.. Enum.GetValues<DutyKind>().Select(kind => stored.GetValueOrDefault(kind) ?? Duty.Usual(kind))];
    }

    public async Task<Duty> FindAsync(DutyKind kind, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, Prefix + kind, cancellationToken) is { } row ? row.Read(StoredDuties.Json.Duty) : Duty.Usual(kind);

    /// <summary>The first day of all; whoever asks first makes it today.</summary>
    public async Task<DateOnly> BeginningAsync(DateOnly today, CancellationToken cancellationToken)
    {
        if (await _table.FindAsync(Partition, BeginningKey, cancellationToken) is { } row)
        {
            return row.Read(StoredDuties.Json.DutyBeginning).On;
        }

        var changes = new Changes(Partition).Insert(BeginningKey, new DutyBeginning(today), StoredDuties.Json.DutyBeginning);
        return await _table.CommitAsync(changes, cancellationToken) ? today : await BeginningAsync(today, cancellationToken);
    }

    /// <summary>Loads, decides, stores; decides again when another was first.</summary>
    public async Task<Outcome<Duty>> ActAsync(
        DutyKind kind, Func<Duty, Outcome<DutyStep>> decide, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var row = await _table.FindAsync(Partition, Prefix + kind, cancellationToken);
            var outcome = decide(row?.Read(StoredDuties.Json.Duty) ?? Duty.Usual(kind));
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var changes = new Changes(Partition);
            var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
            if (await _table.CommitAsync(changes.Put(Prefix + kind, row, next, StoredDuties.Json.Duty), cancellationToken))
            {
                return next;
            }
        }

        return new DutyBusy();
    }

    /// <summary>The duty's own records, oldest first.</summary>
    public async Task<IReadOnlyList<TrailRecord>> TrailAsync(Duty duty, CancellationToken cancellationToken)
    {
        var records = new List<TrailRecord>();
        await foreach (var row in _table.WithPrefixAsync(Partition, TrailRows.Prefix(duty.Subject), cancellationToken))
        {
            records.Add(TrailRows.Read(duty.Subject, row));
        }

        return records;
    }
}
