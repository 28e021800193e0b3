using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Documents.Notices;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Storage;

namespace TeamsIsms.Documents.Register;

/// <summary>
/// Controlled documents, each with its revisions in a partition of its own: what one revision gains and another loses is one transaction,
/// with the trail and the notice that it owes.
/// </summary>
internal sealed class DocumentTable(TableServiceClient tables, OutboxRun outbox)
{
    private const int Attempts = 5;
    private const string DocumentKey = "document";
    private const string RevisionPrefix = "document|";
    private const string PartitionPrefix = "document.";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Documents));

    /// <summary>Where a document's rows stand.</summary>
    public static string Partition(DocumentId id) => PartitionPrefix + id;

    public async Task<RegisterEntry?> FindAsync(DocumentId id, CancellationToken cancellationToken) =>
        (await LoadAsync(id, cancellationToken)).Entry;

    /// <summary>A step of a document that is registered.</summary>
    public Task<Outcome<RegisterEntry>> ActAsync(
        DocumentId id, Func<RegisterEntry, Outcome<DocumentStep>> decide, DateTimeOffset now, CancellationToken cancellationToken) =>
        StoreAsync(id, entry => entry is null ? new NotRegistered() : decide(entry), now, cancellationToken);

    /// <summary>Loads, decides, stores; decides again when another was first. What it owes is posted before it answers.</summary>
    /// <param name="decide">Is given null while nothing is registered under the id.</param>
    public async Task<Outcome<RegisterEntry>> StoreAsync(
        DocumentId id, Func<RegisterEntry?, Outcome<DocumentStep>> decide, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (entry, rows) = await LoadAsync(id, cancellationToken);
            var outcome = decide(entry);
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var (changes, next) = Write(id, entry, step, rows, now);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                await outbox.PostAsync(_table, changes.Partition, cancellationToken);
                return next;
            }
        }

        return new DocumentBusy();
    }

    /// <summary>Posts messages that a crash left unposted.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var owing = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var (partition, _) in _table.AcrossAsync(
            PartitionPrefix, [(Outbox.Prefix, $"{Outbox.Prefix}~")], cancellationToken))
        {
            owing.Add(partition);
        }

        var posted = 0;
        foreach (var partition in owing)
        {
            posted += await outbox.PostAsync(_table, partition, cancellationToken);
        }

        return posted;
    }

    /// <summary>The document's own records, oldest first.</summary>
    public async Task<IReadOnlyList<TrailRecord>> TrailAsync(ControlledDocument document, CancellationToken cancellationToken)
    {
        var records = new List<TrailRecord>();
        await foreach (var row in _table.WithPrefixAsync(Partition(document.Id), TrailRows.Prefix(document.Subject), cancellationToken))
        {
            records.Add(TrailRows.Read(document.Subject, row));
        }

        return records;
    }

    // Only rows that a step changed are written, so that a revision of long ago costs nothing.
    private static (Changes Changes, RegisterEntry Next) Write(
        DocumentId id, RegisterEntry? before, DocumentStep step, IReadOnlyDictionary<string, Row> rows, DateTimeOffset now)
    {
        var changes = new Changes(Partition(id));
        var trail = step.Next.Document.Trail;
        foreach (var happened in step.Events)
        {
            trail = changes.Record(trail, happened, now);
        }

        var next = step.Next with { Document = step.Next.Document with { Trail = trail } };
        changes.Put(DocumentKey, rows.GetValueOrDefault(DocumentKey), next.Document, StoredDocuments.Json.ControlledDocument);
        foreach (var revision in next.Revisions.Where(revision => before?.Revisions.Contains(revision) is not true))
        {
            changes.Put(Key(revision), rows.GetValueOrDefault(Key(revision)), revision, StoredDocuments.Json.DocumentRevision);
        }

        Owe(changes, before, next, now);
        return (changes, next);
    }

    private static void Owe(Changes changes, RegisterEntry? before, RegisterEntry next, DateTimeOffset now)
    {
        var id = next.Document.Id;
        Owe(changes, new DocumentNotice(DocumentNoticeKind.Changed, id), now);
        if (next.Published is { } published && before?.Published?.Order != published.Order)
        {
            Owe(changes, new DocumentNotice(DocumentNoticeKind.Distribute, id, published.Order), now);
        }

        var earlier = before is null ? null : DecideDocument.Asked(before);
        if (DecideDocument.Asked(next) is { Approval: not null } asked && (asked.Approval, asked.Difference) != (earlier?.Approval, earlier?.Difference))
        {
            changes.Owe(DocumentSubject.Key(id), now);
        }

        foreach (var question in KeepQuestion.All)
        {
            if (question.Of(next.Document) is { } request && request != (before is null ? null : question.Of(before.Document)))
            {
                changes.Owe(question.Key(id), now);
            }
        }
    }

    private static void Owe(Changes changes, DocumentNotice notice, DateTimeOffset now) =>
        changes.Owe(QueueNames.DocumentNotice, notice, DocumentNoticeJson.Default.DocumentNotice, now);

    private async Task<(RegisterEntry? Entry, IReadOnlyDictionary<string, Row> Rows)> LoadAsync(
        DocumentId id, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<string, Row>(StringComparer.Ordinal);
        var revisions = new List<DocumentRevision>();
        ControlledDocument? document = null;
        await foreach (var row in _table.WithPrefixAsync(Partition(id), DocumentKey, cancellationToken))
        {
            rows[row.Key] = row;
            if (row.Key == DocumentKey)
            {
                document = row.Read(StoredDocuments.Json.ControlledDocument);
            }
            else
            {
                revisions.Add(row.Read(StoredDocuments.Json.DocumentRevision));
            }
        }

        return (document is null ? null : new RegisterEntry(document, revisions), rows);
    }

    private static string Key(DocumentRevision revision) =>
        string.Create(CultureInfo.InvariantCulture, $"{RevisionPrefix}{revision.Order:D4}");
}
