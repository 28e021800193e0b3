using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents;

/// <summary>
/// Incidents, drills, weaknesses and suggestions. Everything of a year stands in one partition, so a case, its number, its trail, its
/// timeline and the messages it owes change in one transaction.
/// </summary>
internal sealed partial class IncidentTable
{
    // Whatever is older than this and still open is found by its number.
    private const int YearsBack = 3;

    private readonly RowTable _table;
    private readonly CaseOutboxRun _outbox;
    private readonly TimeProvider _time;
    private readonly CaseStore<Incident, IncidentStep> _incidents;
    private readonly CaseStore<Weakness, WeaknessStep> _weaknesses;

    public IncidentTable(TableServiceClient tables, NewCaseTable reports, CaseOutboxRun outbox, TimeProvider time)
    {
        _table = new RowTable(tables.GetTableClient(TableNames.Incidents));
        (_outbox, _time) = (outbox, time);
        _incidents = new(_table, reports, outbox, IncidentJson.Default.Incident, CaseChange.Of);
        _weaknesses = new(_table, reports, outbox, IncidentJson.Default.Weakness, CaseChange.Of);
    }

    public async Task<Incident?> FindIncidentAsync(CaseId id, CancellationToken cancellationToken) =>
        id.IsIncident ? await _incidents.FindAsync(id, cancellationToken) : null;

    public async Task<Weakness?> FindWeaknessAsync(CaseId id, CancellationToken cancellationToken) =>
        id.IsIncident ? null : await _weaknesses.FindAsync(id, cancellationToken);

    public async Task<ICase?> FindAsync(CaseId id, CancellationToken cancellationToken) =>
        id.IsIncident ? await _incidents.FindAsync(id, cancellationToken) : await _weaknesses.FindAsync(id, cancellationToken);

    /// <summary>Every case whose number is of the year, by series and number.</summary>
    public IAsyncEnumerable<ICase> YearAsync(int year, CancellationToken cancellationToken) =>
        ListAsync(year, CaseRows.Cases, cancellationToken);

    /// <summary>Every case of every year.</summary>
    public async IAsyncEnumerable<ICase> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var (_, row) in _table.AcrossAsync("", [(CaseRows.Cases, $"{CaseRows.Cases}~")], cancellationToken))
        {
            yield return Read(row, CaseRows.Cases);
        }
    }

    /// <summary>Every open case of this year and the three before it.</summary>
    public async IAsyncEnumerable<ICase> OpenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var year in Years())
        {
            await foreach (var @case in ListAsync(year, CaseRows.OpenCases, cancellationToken))
            {
                yield return @case;
            }
        }
    }

    /// <summary>What a person reported, newest first.</summary>
    public async Task<IReadOnlyList<ICase>> MineAsync(Guid person, int most, CancellationToken cancellationToken)
    {
        var mine = new List<ICase>();
        foreach (var year in Years().TakeWhile(_ => mine.Count < most))
        {
            var ids = await _table.WithPrefixAsync(Partition(year), CaseRows.Mine(person), cancellationToken)
                .Select(row => row.Read(IncidentJson.Default.CaseReference).Id)
                .ToListAsync(cancellationToken);
            var found = await Task.WhenAll(ids.TakeLast(most - mine.Count).Reverse().Select(id => FindAsync(id, cancellationToken)));
            mine.AddRange(found.OfType<ICase>());
        }

        return mine;
    }

    /// <summary>Posts messages that a crash left unposted.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var posted = 0;
        foreach (var year in Years())
        {
            posted += await _outbox.SweepAsync(_table, Partition(year), cancellationToken);
        }

        return posted;
    }

    private async IAsyncEnumerable<ICase> ListAsync(int year, string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _table.WithPrefixAsync(Partition(year), prefix, cancellationToken))
        {
            yield return Read(row, prefix);
        }
    }

    private static ICase Read(Row row, string prefix) => CaseId.Parse(row.Key[prefix.Length..]) is { IsIncident: true }
        ? row.Read(IncidentJson.Default.Incident)
        : row.Read(IncidentJson.Default.Weakness);

    private static string Partition(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    private IEnumerable<int> Years()
    {
        var now = Taipei.Day(_time.GetUtcNow()).Year;
        return Enumerable.Range(0, YearsBack + 1).Select(back => now - back);
    }
}
