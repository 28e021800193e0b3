using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Training.Bank;

/// <summary>
/// The question bank. There are thousands at most, so all stand in one partition: the bank is one read, and a question changes in one
/// transaction with its new version and its trail.
/// </summary>
internal sealed class QuestionTable(TableServiceClient tables, OutboxRun outbox)
{
    public const string Partition = "questions";

    private const int Attempts = 8;

    // A transaction takes 4 MB, and the longest question with both its versions a quarter of one.
    private const int StepsAtOnce = 12;
    private const string QuestionPrefix = "question|";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Courses));

    /// <summary>In the order they were first written.</summary>
    public async Task<IReadOnlyList<Question>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await ReadAsync(cancellationToken)).Select(row => row.Value)];

    public async Task<Question?> FindAsync(QuestionId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, Key(id), cancellationToken) is { } row ? row.Read(StoredJson.Bank.Question) : null;

    public async Task<QuestionVersion?> VersionAsync(QuestionId id, int number, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, VersionKey(id, number), cancellationToken) is { } row
            ? row.Read(StoredJson.Bank.QuestionVersion)
            : null;

    /// <summary>
    /// Stores an import, as many questions at a time as a transaction holds. After a crash the same file goes on where it stopped,
    /// because what is stored already is unchanged then.
    /// </summary>
    public async Task<Outcome<QuestionImport>> ImportAsync(
        Func<IReadOnlyList<Question>, Outcome<QuestionImport>> decide, DateTimeOffset now, CancellationToken cancellationToken)
    {
        QuestionImport? first = null;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var bank = await ReadAsync(cancellationToken);
            var outcome = decide([.. bank.Select(row => row.Value)]);
            if (outcome.Refusal is { } refusal)
            {
                return refusal;
            }

            var import = outcome.Value!; // no refusal: decided
            first ??= import;
            if (await StoreAsync(import.Steps, bank, changes => OweVoided(changes, import, bank, now), now, cancellationToken) == import.Steps.Count)
            {
                await SweepAsync(cancellationToken);
                return first;
            }
        }

        return new TrainingBusy();
    }

    /// <summary>One step of many questions; after a crash the same step goes on with those that are left.</summary>
    /// <param name="decide">From the whole bank.</param>
    /// <param name="owe">Adds what is owed, to the transaction that comes first.</param>
    /// <returns>How many questions made the step.</returns>
    public async Task<Outcome<int>> ActOnAllAsync(
        Func<IReadOnlyList<Question>, Outcome<IReadOnlyList<QuestionStep>>> decide, Action<Changes> owe, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var stored = 0;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var bank = await ReadAsync(cancellationToken);
            var outcome = decide([.. bank.Select(row => row.Value)]);
            if (outcome.Value is not { } steps)
            {
                return stored == 0 ? outcome.Refusal! : stored; // no value: refused
            }

            var done = await StoreAsync(steps, bank, owe, now, cancellationToken);
            stored += done;
            if (done == steps.Count)
            {
                await SweepAsync(cancellationToken);
                return stored;
            }
        }

        return new TrainingBusy();
    }

    /// <summary>Loads, decides, stores; decides again when another was first. What it owes is posted before it answers.</summary>
    public async Task<Outcome<Question>> ActAsync(
        QuestionId id, Func<Question, Outcome<QuestionStep>> decide, DateTimeOffset now, CancellationToken cancellationToken,
        Action<Changes, Question>? owe = null)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await _table.FindAsync(Partition, Key(id), cancellationToken) is not { } row)
            {
                return new UnknownQuestion();
            }

            var outcome = decide(row.Read(StoredJson.Bank.Question));
            if (outcome.Refusal is { } refusal)
            {
                return refusal;
            }

            var changes = new Changes(Partition);
            var next = Add(changes, row, outcome.Value!, now); // no refusal: decided
            owe?.Invoke(changes, next);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                await (owe is null ? Task.CompletedTask : SweepAsync(cancellationToken));
                return next;
            }
        }

        return new TrainingBusy();
    }

    /// <summary>Posts messages that a crash left unposted.</summary>
    public Task<int> SweepAsync(CancellationToken cancellationToken) => outbox.PostAsync(_table, Partition, cancellationToken);

    /// <summary>The question's own records, oldest first.</summary>
    public async Task<IReadOnlyList<TrailRecord>> TrailAsync(Question question, CancellationToken cancellationToken)
    {
        var records = new List<TrailRecord>();
        await foreach (var row in _table.WithPrefixAsync(Partition, TrailRows.Prefix(question.Subject), cancellationToken))
        {
            records.Add(TrailRows.Read(question.Subject, row));
        }

        return records;
    }

    // Whose reviewers read a text that is no more are told.
    private static void OweVoided(
        Changes changes, QuestionImport import, IReadOnlyList<(Question Value, Row Row)> bank, DateTimeOffset now)
    {
        var changed = import.Steps.Select(step => step.Next.Id).ToHashSet();
        foreach (var round in bank.Where(row => changed.Contains(row.Value.Id)).Select(row => ReviewRound.Of(row.Value)).OfType<string>().Distinct())
        {
            changes.Owe(QuestionSubject.Key(round), now);
        }
    }

    private async Task<List<(Question Value, Row Row)>> ReadAsync(CancellationToken cancellationToken)
    {
        var questions = new List<(Question, Row)>();
        await foreach (var row in _table.WithPrefixAsync(Partition, QuestionPrefix, cancellationToken))
        {
            questions.Add((row.Read(StoredJson.Bank.Question), row));
        }

        return questions;
    }

    /// <returns>How many steps were stored; fewer than all when another writer was first.</returns>
    private async Task<int> StoreAsync(
        IReadOnlyList<QuestionStep> steps, IReadOnlyList<(Question Value, Row Row)> bank, Action<Changes>? owe, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var rows = bank.ToDictionary(known => known.Value.Id, known => known.Row);
        var stored = 0;
        foreach (var some in steps.Chunk(StepsAtOnce))
        {
            var changes = new Changes(Partition);
            foreach (var step in some)
            {
                Add(changes, rows.GetValueOrDefault(step.Next.Id), step, now);
            }

            if (stored == 0)
            {
                owe?.Invoke(changes);
            }

            if (!await _table.CommitAsync(changes, cancellationToken))
            {
                break;
            }

            stored += some.Length;
        }

        return stored;
    }

    private static Question Add(Changes changes, Row? row, QuestionStep step, DateTimeOffset now)
    {
        var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
        changes.Put(Key(next.Id), row, next, StoredJson.Bank.Question);
        if (step.Written is { } version)
        {
            changes.Insert(VersionKey(next.Id, version.Number), version, StoredJson.Bank.QuestionVersion);
        }

        return next;
    }

    private static string Key(QuestionId id) => QuestionPrefix + id;

    private static string VersionKey(QuestionId id, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"version|{id}|{number:D4}");
}
