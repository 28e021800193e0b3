using System.Globalization;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents;

/// <summary>One transaction that gives numbers to as many reports as it can hold.</summary>
internal sealed class NumberedCases(string partition, IReadOnlyDictionary<string, Row> numbers)
{
    private readonly Changes _changes = new(partition);
    private readonly Dictionary<CaseSeries, int> _last = [];
    private readonly Dictionary<string, CaseId> _once = new(StringComparer.Ordinal);
    private readonly List<(NewCase Report, CaseId Id)> _given = [];

    /// <summary>Not all of them fit in.</summary>
    public bool IsFull { get; private set; }

    /// <summary>False when it has to wait for the next transaction, or is answered already: refused, or the same as one in here.</summary>
    public bool TryAdd(NewCase report)
    {
        if (IsFull || report.Answer is not null || report.Once.Any(_once.ContainsKey))
        {
            return false;
        }

        var id = new CaseId(report.Series, int.Parse(partition, CultureInfo.InvariantCulture), Last(report.Series) + 1);
        var written = report.Write(id);
        if (written.Refusal is { } refusal)
        {
            report.Answer = refusal;
            return false;
        }

        var rows = written.Value!; // no refusal: written
        foreach (var key in report.Once)
        {
            rows.Insert(key, new CaseReference(id), IncidentJson.Default.CaseReference);
        }

        var series = _last.ContainsKey(report.Series) ? _last.Count : _last.Count + 1;
        IsFull = _changes.Count + rows.Count + series > Storage.Changes.Most;
        if (IsFull)
        {
            return false;
        }

        _changes.Append(rows);
        _last[report.Series] = id.Sequence;
        _given.Add((report, id));
        foreach (var key in report.Once)
        {
            _once[key] = id;
        }

        return true;
    }

    public Changes Changes()
    {
        foreach (var (series, last) in _last)
        {
            var key = CaseRows.Numbers(series);
            _changes.Put(key, numbers.GetValueOrDefault(key), new CaseNumbers(last), IncidentJson.Default.CaseNumbers);
        }

        return _changes;
    }

    /// <summary>Tells the reports their numbers, after the commit.</summary>
    public void Answer()
    {
        foreach (var (report, id) in _given)
        {
            report.Answer = id;
        }
    }

    private int Last(CaseSeries series) => _last.TryGetValue(series, out var given)
        ? given
        : numbers.GetValueOrDefault(CaseRows.Numbers(series))?.Read(IncidentJson.Default.CaseNumbers).Last ?? 0;
}
