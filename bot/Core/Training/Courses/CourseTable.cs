using System.Collections.Concurrent;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Training.Courses;

/// <summary>Courses, in one partition; a course changes in one transaction with its trail and the messages it owes.</summary>
internal sealed class CourseTable(TableServiceClient tables, OutboxRun outbox)
{
    public const string Partition = "courses";

    private const int Attempts = 5;
    private const string CoursePrefix = "course|";

    private const int MostKept = 1_000;

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Courses));
    private readonly ConcurrentDictionary<CourseId, Course> _approved = new();

    public async Task<Course?> FindAsync(CourseId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, Key(id), cancellationToken) is { } row ? row.Read(StoredJson.Training.Course) : null;

    /// <summary>What was approved never changes again, so it is read once. Whether it is still offered, ask <see cref="FindAsync"/>.</summary>
    /// <returns>Null when there is no such course or it was never approved.</returns>
    public async ValueTask<Course?> FindFixedAsync(CourseId id, CancellationToken cancellationToken)
    {
        if (_approved.TryGetValue(id, out var kept))
        {
            return kept;
        }

        if (await FindAsync(id, cancellationToken) is not { Approval.Status: ApprovalStatus.Approved } course)
        {
            return null;
        }

        if (_approved.Count >= MostKept)
        {
            _approved.Clear();
        }

        return _approved[id] = course;
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<Course>> ListAsync(CancellationToken cancellationToken)
    {
        var courses = new List<Course>();
        await foreach (var row in _table.WithPrefixAsync(Partition, CoursePrefix, cancellationToken))
        {
            courses.Add(row.Read(StoredJson.Training.Course));
        }

        courses.Reverse();
        return courses;
    }

    /// <summary>Stores a new course; false when it is stored already.</summary>
    public Task<bool> AddAsync(CourseStep step, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var changes = new Changes(Partition);
        var course = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
        return _table.CommitAsync(changes.Insert(Key(course.Id), course, StoredJson.Training.Course), cancellationToken);
    }

    /// <summary>Loads, decides, stores; decides again when another was first. What it owes is posted before it answers.</summary>
    /// <param name="owe">Adds what is to be told of the next state; null when nobody is.</param>
    public async Task<Outcome<Course>> ActAsync(
        CourseId id, Func<Course, Outcome<CourseStep>> decide, Action<Changes, Course>? owe, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await _table.FindAsync(Partition, Key(id), cancellationToken) is not { } row)
            {
                return new UnknownCourse();
            }

            var outcome = decide(row.Read(StoredJson.Training.Course));
            if (outcome.Refusal is { } refusal)
            {
                return refusal;
            }

            var step = outcome.Value!; // no refusal: decided
            var changes = new Changes(Partition);
            var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
            changes.Replace(row.Key, row.Version, next, StoredJson.Training.Course);
            owe?.Invoke(changes, next);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                await outbox.PostAsync(_table, Partition, cancellationToken);
                return next;
            }
        }

        return new TrainingBusy();
    }

    /// <summary>Posts messages that a crash left unposted.</summary>
    public Task<int> SweepAsync(CancellationToken cancellationToken) => outbox.PostAsync(_table, Partition, cancellationToken);

    /// <summary>The course's own records, oldest first.</summary>
    public async Task<IReadOnlyList<TrailRecord>> TrailAsync(Course course, CancellationToken cancellationToken)
    {
        var records = new List<TrailRecord>();
        await foreach (var row in _table.WithPrefixAsync(Partition, TrailRows.Prefix(course.Subject), cancellationToken))
        {
            records.Add(TrailRows.Read(course.Subject, row));
        }

        return records;
    }

    private static string Key(CourseId id) => CoursePrefix + id;
}
