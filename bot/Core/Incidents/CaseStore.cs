using System.Text.Json.Serialization.Metadata;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents;

/// <summary>How one kind of case is loaded, changed and stored again; what both kinds share of <see cref="IncidentTable"/>.</summary>
/// <param name="change">The step as storage sees it.</param>
internal sealed class CaseStore<T, TStep>(
    RowTable table, NewCaseTable reports, CaseOutboxRun outbox, JsonTypeInfo<T> type, Func<TStep, CaseChange<T>> change)
    where T : class, ICase
{
    private const int Attempts = 8;

    public async Task<T?> FindAsync(CaseId id, CancellationToken cancellationToken) =>
        await table.FindAsync(id.Partition, CaseRows.Case(id), cancellationToken) is { } row ? row.Read(type) : null;

    public async Task<Outcome<T>> ReportAsync(
        CaseSeries series,
        string token,
        Func<CaseId, Outcome<TStep>> decide,
        Action<Changes, T> owe,
        Act act,
        CancellationToken cancellationToken)
    {
        T? made = null;
        string[] once = [.. ((string?[])[token, act.Activity]).OfType<string>().Distinct().Select(name => CaseRows.Once(act.Actor, name))];
        var report = new NewCase(series, act.At, once, Write);
        var answer = await reports.AddAsync(report);
        if (report.IsFirst)
        {
            await outbox.PostAsync(table, report.Partition);
        }

        if (answer.Refusal is { } refusal)
        {
            return refusal;
        }

        return (made?.Id == answer.Value ? made : await FindAsync(answer.Value, cancellationToken)) is { } stored
            ? stored
            : new UnknownCase();

        Outcome<Changes> Write(CaseId id) => decide(id).Match<Outcome<Changes>>(
            step =>
            {
                var changes = new Changes(id.Partition);
                made = CaseRows.Write(changes, change(step), earlier: null, type, act.At);
                owe(changes, made);
                return changes;
            },
            refused => refused);
    }

    /// <summary>Loads, decides, stores; decides again when another was first. The same activity again changes nothing.</summary>
    public async Task<Outcome<T>> ActAsync(
        CaseId id, Func<T, Outcome<TStep>> decide, Action<Changes, T> owe, Act act, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await table.FindAsync(id.Partition, CaseRows.Case(id), cancellationToken) is not { } row)
            {
                return new UnknownCase();
            }

            var outcome = decide(row.Read(type));
            if (outcome.Refusal is { } refusal)
            {
                return refusal;
            }

            var changes = new Changes(id.Partition);
            var step = change(outcome.Value!); // no refusal: decided
            var next = CaseRows.Write(changes, step, row, type, act.At);
            owe(changes, next);
            if (!await AddItemsAsync(changes, step, cancellationToken))
            {
                return new CaseBusy();
            }

            var once = CaseRows.Once(step, act);
            if (once is not null)
            {
                changes.Insert(once, new CaseReference(id), IncidentJson.Default.CaseReference);
            }

            if (await table.CommitAsync(changes, cancellationToken))
            {
                await outbox.PostAsync(table, id.Partition);
                return next;
            }

            if (once is not null && await table.FindAsync(id.Partition, once, cancellationToken) is not null)
            {
                return await FindAsync(id, cancellationToken) is { } current ? current : new UnknownCase();
            }
        }

        return new CaseBusy();
    }

    /// <summary>Notes what the trail need not tell; false when there is no such case, or others changed it again and again.</summary>
    public async Task<bool> NoteAsync(CaseId id, Func<T, T> note, Action<Changes, T> owe, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await table.FindAsync(id.Partition, CaseRows.Case(id), cancellationToken) is not { } row)
            {
                return false;
            }

            var before = row.Read(type);
            var changes = new Changes(id.Partition);
            CaseRows.Keep(changes, note(before), row, type);
            owe(changes, before);
            if (await table.CommitAsync(changes, cancellationToken))
            {
                await outbox.PostAsync(table, id.Partition);
                return true;
            }
        }

        return false;
    }

    // A file or task that is changed was read before the case was, so it may have been changed since.
    private async Task<bool> AddItemsAsync(Changes changes, CaseChange<T> step, CancellationToken cancellationToken)
    {
        foreach (var item in step.Evidence.Where(item => !item.IsNew))
        {
            var key = CaseRows.Evidence(step.Next.Id, item.Sequence);
            var row = await table.FindAsync(changes.Partition, key, cancellationToken);
            if (row?.Read(IncidentJson.Default.EvidenceItem).Custody.Count != item.Custody.Count - 1)
            {
                return false;
            }

            changes.Put(key, row, item, IncidentJson.Default.EvidenceItem);
        }

        foreach (var task in step.Tasks.Where(task => task.Done is not null))
        {
            var key = CaseRows.Task(step.Next.Id, task.Sequence);
            if (await table.FindAsync(changes.Partition, key, cancellationToken) is not { } row
                || row.Read(IncidentJson.Default.CaseTask).Done is not null)
            {
                return false;
            }

            changes.Put(key, row, task, IncidentJson.Default.CaseTask);
        }

        return true;
    }
}
