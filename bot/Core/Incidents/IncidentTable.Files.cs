using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace TeamsIsms.Incidents;

// what hangs on a case
internal sealed partial class IncidentTable
{
    /// <summary>The whole timeline, oldest first.</summary>
    public Task<IReadOnlyList<TimelineEntry>> EntriesAsync(CaseId id, CancellationToken cancellationToken) =>
        ReadAsync(id, CaseRows.Entries(id), IncidentJson.Default.TimelineEntry, cancellationToken);

    /// <summary>The last lines of the timeline, oldest of them first.</summary>
    public async Task<IReadOnlyList<TimelineEntry>> LastEntriesAsync(ICase @case, int most, CancellationToken cancellationToken)
    {
        var first = Math.Max(1, @case.Entries - most + 1);
        var lines = new List<TimelineEntry>();
        await foreach (var row in _table.RangeAsync(
            @case.Id.Partition, CaseRows.Entry(@case.Id, first), CaseRows.Entry(@case.Id, @case.Entries), cancellationToken))
        {
            lines.Add(row.Read(IncidentJson.Default.TimelineEntry));
        }

        return lines;
    }

    public Task<IReadOnlyList<EvidenceItem>> EvidenceAsync(CaseId id, CancellationToken cancellationToken) =>
        ReadAsync(id, CaseRows.EvidenceItems(id), IncidentJson.Default.EvidenceItem, cancellationToken);

    public Task<IReadOnlyList<CaseTask>> TasksAsync(CaseId id, CancellationToken cancellationToken) =>
        ReadAsync(id, CaseRows.Tasks(id), IncidentJson.Default.CaseTask, cancellationToken);

    public async Task<EvidenceItem?> FindEvidenceAsync(CaseId id, int sequence, CancellationToken cancellationToken) =>
        await _table.FindAsync(id.Partition, CaseRows.Evidence(id, sequence), cancellationToken) is { } row
            ? row.Read(IncidentJson.Default.EvidenceItem)
            : null;

    public async Task<CaseTask?> FindTaskAsync(CaseId id, int sequence, CancellationToken cancellationToken) =>
        await _table.FindAsync(id.Partition, CaseRows.Task(id, sequence), cancellationToken) is { } row
            ? row.Read(IncidentJson.Default.CaseTask)
            : null;

    /// <summary>The case's own records, oldest first.</summary>
    public async IAsyncEnumerable<TrailRecord> TrailAsync(CaseId id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _table.WithPrefixAsync(id.Partition, TrailRows.Prefix(id.Subject), cancellationToken))
        {
            yield return TrailRows.Read(id.Subject, row);
        }
    }

    private async Task<IReadOnlyList<T>> ReadAsync<T>(CaseId id, string prefix, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var found = new List<T>();
        await foreach (var row in _table.WithPrefixAsync(id.Partition, prefix, cancellationToken))
        {
            found.Add(row.Read(type));
        }

        return found;
    }
}
