using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Training.Attempts;

/// <summary>What was read for one step.</summary>
/// <param name="Attempt">The one asked for; null when there is none.</param>
internal sealed record AttemptView(TrainingAssignment Training, Attempt? Attempt, AttemptPaper? Paper);

/// <summary>
/// Who takes which course, and every attempt. A person's rows of a campaign share a partition, so that assignment, attempt and trail change
/// together, and an answered question costs one read (assignment, attempt and paper at once) and one transaction.
/// </summary>
internal sealed class AttemptTable(TableServiceClient tables)
{
    internal const string TrainingKey = "training";

    private const int Tries = 8;
    private const string AttemptPrefix = "attempt|";
    private const string PaperPrefix = "paper|";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Trainings));

    public async Task<AttemptView?> FindAsync(CampaignId campaign, Guid person, int attempt, CancellationToken cancellationToken) =>
        View(await RowsAsync(campaign, person, attempt, cancellationToken), attempt);

    /// <summary>False when the campaign has asked the person already.</summary>
    public Task<bool> AssignAsync(TrainingAssignment training, Act act, CancellationToken cancellationToken)
    {
        var changes = new Changes(Partition(training.Campaign, training.Person));
        var assigned = new TrailEvent(
            TrailKinds.TrainingAssigned, training.Subject, act.Actor, new TrailDetail(To: training.Status.ToString(), Activity: act.Activity));
        var stored = training with { Trail = changes.Record(training.Trail, assigned, act.At) };
        return _table.CommitAsync(changes.Insert(TrainingKey, stored, StoredJson.Training.TrainingAssignment), cancellationToken);
    }

    /// <summary>Loads, decides, stores; decides again when another device or the clock was first.</summary>
    /// <param name="attempt">The attempt it is about; 0 when it is about none.</param>
    /// <param name="announce">Called before the step is stored, so that a crash in between leaves word of a step rather than a step without it.</param>
    public async Task<Outcome<AttemptView>> ActAsync(
        CampaignId campaign, Guid person, int attempt, Func<AttemptView, Outcome<AttemptStep>> decide, DateTimeOffset now,
        CancellationToken cancellationToken, Func<AttemptStep, Task>? announce = null)
    {
        for (var count = 0; count < Tries; count++)
        {
            var rows = await RowsAsync(campaign, person, attempt, cancellationToken);
            if (View(rows, attempt) is not { } view)
            {
                return new NotInTraining();
            }

            var outcome = view.Training.Erased is null ? decide(view) : new TrainingErased();
            if (outcome.Refusal is { } refusal)
            {
                return refusal;
            }

            var step = outcome.Value!; // no refusal: decided
            if (announce is not null)
            {
                await announce(step);
            }

            var changes = new Changes(Partition(campaign, person));
            var next = Add(changes, rows, step, now);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                return new AttemptView(next, step.Attempt ?? view.Attempt, step.Paper ?? view.Paper);
            }
        }

        return new TrainingBusy();
    }

    /// <summary>Every attempt of the person, the first first.</summary>
    public async Task<IReadOnlyList<Attempt>> ListAsync(CampaignId campaign, Guid person, CancellationToken cancellationToken)
    {
        var attempts = new List<Attempt>();
        await foreach (var row in _table.WithPrefixAsync(Partition(campaign, person), AttemptPrefix, cancellationToken))
        {
            attempts.Add(row.Read(StoredJson.Training.Attempt));
        }

        return attempts;
    }

    /// <summary>How the keys of rows begin that hang on a person's training.</summary>
    internal static IReadOnlyList<string> Hanging { get; } = [AttemptPrefix, PaperPrefix];

    /// <summary>Everybody who ever opened the course of a campaign, with their attempts; neither papers nor trails are read.</summary>
    public async IAsyncEnumerable<PersonResult> ResultsAsync(CampaignId campaign, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        (string Partition, List<Attempt> Attempts) person = ("", []);
        var rows = _table.AcrossAsync($"{campaign}.", [(TrainingKey, TrainingKey), (AttemptPrefix, AttemptPrefix + '~')], cancellationToken);
        await foreach (var (partition, row) in rows)
        {
            person = partition == person.Partition ? person : (partition, []);
            if (row.Key != TrainingKey)
            {
                person.Attempts.Add(row.Read(StoredJson.Training.Attempt));
            }
            else // the last of a person's rows: attempts come before it
            {
                yield return new PersonResult(row.Read(StoredJson.Training.TrainingAssignment), person.Attempts);
            }
        }
    }

    /// <summary>
    /// Who took the test of a campaign's course, and who of them passed. One row for each person, so a thousand people are one page;
    /// their attempts are not read.
    /// </summary>
    public async Task<(int Passed, int Tested)> TestsAsync(CampaignId campaign, CancellationToken cancellationToken)
    {
        var (passed, tested) = (0, 0);
        await foreach (var (_, row) in _table.AcrossAsync($"{campaign}.", [(TrainingKey, TrainingKey)], cancellationToken))
        {
            var training = row.Read(StoredJson.Training.TrainingAssignment);
            passed += training.PassedAttempt is null ? 0 : 1;
            tested += training.HasTested ? 1 : 0;
        }

        return (passed, tested);
    }

    /// <summary>The assignment's records, oldest first.</summary>
    public async Task<IReadOnlyList<TrailRecord>> TrailAsync(TrainingAssignment training, CancellationToken cancellationToken)
    {
        var records = new List<TrailRecord>();
        var prefix = TrailRows.Prefix(training.Subject);
        await foreach (var row in _table.WithPrefixAsync(Partition(training.Campaign, training.Person), prefix, cancellationToken))
        {
            records.Add(TrailRows.Read(training.Subject, row));
        }

        return records;
    }

    private Task<IReadOnlyDictionary<string, Row>> RowsAsync(
        CampaignId campaign, Guid person, int attempt, CancellationToken cancellationToken) =>
        _table.FindAsync(Partition(campaign, person), [TrainingKey, AttemptKey(attempt), PaperKey(attempt)], cancellationToken);

    // Also when only an answer is kept the assignment's row is written: its version is what keeps two devices apart.
    private static TrainingAssignment Add(Changes changes, IReadOnlyDictionary<string, Row> rows, AttemptStep step, DateTimeOffset now)
    {
        var next = step.Next with { Trail = step.Events.Aggregate(step.Next.Trail, (head, happened) => changes.Record(head, happened, now)) };
        changes.Replace(TrainingKey, rows[TrainingKey].Version, next, StoredJson.Training.TrainingAssignment);
        if (step.Attempt is { } attempt)
        {
            changes.Put(AttemptKey(attempt.Number), rows.GetValueOrDefault(AttemptKey(attempt.Number)), attempt, StoredJson.Training.Attempt);
        }

        if (step.Paper is { } paper)
        {
            changes.Insert(PaperKey(next.Started), paper, StoredJson.Training.AttemptPaper);
        }

        return next;
    }

    private static AttemptView? View(IReadOnlyDictionary<string, Row> rows, int attempt) =>
        rows.TryGetValue(TrainingKey, out var training)
            ? new AttemptView(
                training.Read(StoredJson.Training.TrainingAssignment),
                rows.GetValueOrDefault(AttemptKey(attempt))?.Read(StoredJson.Training.Attempt),
                rows.GetValueOrDefault(PaperKey(attempt))?.Read(StoredJson.Training.AttemptPaper))
            : null;

    internal static string Partition(CampaignId campaign, Guid person) =>
        string.Create(CultureInfo.InvariantCulture, $"{campaign}.{person:N}");

    private static string AttemptKey(int number) => string.Create(CultureInfo.InvariantCulture, $"{AttemptPrefix}{number:D4}");

    private static string PaperKey(int number) => string.Create(CultureInfo.InvariantCulture, $"{PaperPrefix}{number:D4}");
}
