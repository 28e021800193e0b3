using System.Security.Cryptography;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents;

/// <summary>
/// Stores new cases under consecutive numbers. The last number of a series and the cases that got the next ones change in one
/// transaction, so there is neither a gap nor a number given twice, whatever dies when and however many processes there are.
/// Reports that come while a transaction runs wait and go together with the next one.
/// </summary>
internal sealed class NewCaseTable(TableServiceClient tables, TimeProvider time)
{
    private const int MostTogether = 25;
    private const int Attempts = 40;
    private const int LongestPause = 40;

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Incidents));
    private readonly Lock _gate = new();
    private Batch? _open;
    private Task _last = Task.CompletedTask;

    /// <returns>Its number, after it is stored; that of the earlier case when it was reported before.</returns>
    public async Task<Outcome<CaseId>> AddAsync(NewCase report)
    {
        Task stored;
        lock (_gate)
        {
            if (_open is not { Reports.Count: < MostTogether } batch)
            {
                batch = _open = new Batch();
                _last = batch.Stored = StoreAsync(batch, _last);
            }

            report.IsFirst = batch.Reports.Count == 0;
            batch.Reports.Add(report);
            stored = batch.Stored;
        }

        await stored;
        return report.Answer ?? throw new InvalidOperationException("A stored batch left a report without an answer.");
    }

    private async Task StoreAsync(Batch batch, Task before)
    {
        // Whoever comes meanwhile joins; a fault of the batch before is told to those who waited for that one.
        await Task.Yield();
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (_gate)
        {
            _open = _open == batch ? null : _open;
        }

        foreach (var year in batch.Reports.GroupBy(report => report.Partition))
        {
            await StoreAsync(year.Key, [.. year]);
        }
    }

    private async Task StoreAsync(string partition, List<NewCase> reports)
    {
        var isContested = CaseRows.IsFirstDay(reports[0].At);
        for (var attempt = 0; attempt < Attempts && reports.Count > 0; attempt++)
        {
            if (isContested)
            {
                await AnswerRepeatedAsync(partition, reports);
            }

            var transaction = new NumberedCases(partition, await NumbersAsync(partition, reports));
            var isFirst = reports.FindAll(transaction.TryAdd).Count == 0
                || await _table.CommitAsync(transaction.Changes(), CancellationToken.None);
            if (isFirst)
            {
                transaction.Answer();
            }
            else
            {
                await PauseAsync();
            }

            isContested = !isFirst || !transaction.IsFull;
            reports.RemoveAll(report => report.Answer is not null);
        }

        reports.ForEach(report => report.Answer = new CaseBusy());
    }

    private async Task<IReadOnlyDictionary<string, Row>> NumbersAsync(string partition, List<NewCase> reports) => reports.Count == 0
        ? new Dictionary<string, Row>()
        : await _table.FindAsync(
            partition, [.. reports.Select(report => CaseRows.Numbers(report.Series)).Distinct()], CancellationToken.None);

    // A transaction that another process won says nothing of why: a number was taken, or one of these was stored already.
    private async Task AnswerRepeatedAsync(string partition, List<NewCase> reports)
    {
        foreach (var report in reports)
        {
            foreach (var key in report.Once)
            {
                report.Answer ??= await FindAsync(partition, key) ?? await FindBeforeAsync(report, key);
            }
        }

        reports.RemoveAll(report => report.Answer is not null);
    }

    // A report of New Year's Eve that is repeated after midnight.
    private async Task<Outcome<CaseId>?> FindBeforeAsync(NewCase report, string key) =>
        CaseRows.IsFirstDay(report.At) ? await FindAsync(CaseRows.Partition(report.At.AddDays(-1)), key) : null;

    private async Task<Outcome<CaseId>?> FindAsync(string partition, string key) =>
        await _table.FindAsync(partition, key, CancellationToken.None) is { } row
            ? row.Read(IncidentJson.Default.CaseReference).Id
            : null;

    private Task PauseAsync() =>
        Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(LongestPause)), time, CancellationToken.None);

    private sealed class Batch
    {
        public List<NewCase> Reports { get; } = [];

        public Task Stored { get; set; } = Task.CompletedTask;
    }
}
