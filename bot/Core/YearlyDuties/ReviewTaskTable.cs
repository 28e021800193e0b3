using Azure.Data.Tables;
using TeamsIsms.Documents.Register;
using TeamsIsms.Storage;

namespace TeamsIsms.YearlyDuties;

/// <summary>Reviews out of turn, one row for each document that was ever asked for; each changes in one transaction with its trail.</summary>
internal sealed class ReviewTaskTable(TableServiceClient tables)
{
    private const int Attempts = 5;
    private const string Partition = "reviews";
    private const string Prefix = "review|";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Duties));

    public async Task<IReadOnlyDictionary<DocumentId, ReviewTask>> ListAsync(CancellationToken cancellationToken)
    {
        var tasks = new Dictionary<DocumentId, ReviewTask>();
        await foreach (var row in _table.WithPrefixAsync(Partition, Prefix, cancellationToken))
        {
            var task = row.Read(StoredDuties.Json.ReviewTask);
            tasks[task.Document] = task;
        }

        return tasks;
    }

    /// <summary>Stores what was asked. A review that is asked for the same reason already and not done stays as it is.</summary>
    /// <param name="line">Of the document, as it stands.</param>
    public async Task<Outcome<ReviewTask>> AskAsync(ReviewTask task, RegisterLine line, Act act, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var row = await _table.FindAsync(Partition, Prefix + task.Document, cancellationToken);
            var earlier = row?.Read(StoredDuties.Json.ReviewTask);
            if (earlier is not null && earlier.IsOpen(line) && (earlier.Trigger, earlier.Reason) == (task.Trigger, task.Reason))
            {
                return earlier;
            }

            var changes = new Changes(Partition);
            var happened = new TrailEvent(
                TrailKinds.DutyTriggered, task.Subject, act.Actor, new TrailDetail(null, task.Trigger.ToString(), task.Reason, act.Activity));
            var next = task with { Trail = changes.Record(earlier?.Trail ?? TrailHead.None, happened, act.At) };
            if (await _table.CommitAsync(changes.Put(Prefix + task.Document, row, next, StoredDuties.Json.ReviewTask), cancellationToken))
            {
                return next;
            }
        }

        return new DutyBusy();
    }
}
