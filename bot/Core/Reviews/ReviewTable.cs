using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Incidents;
using TeamsIsms.Storage;

namespace TeamsIsms.Reviews;

/// <summary>
/// The committee and its reviews, in one partition: there are a few reviews a year. A review, its inputs, its decisions, its trail and the
/// messages it owes change in one transaction; inputs and decisions are rows of their own, so that none outgrows its column.
/// </summary>
internal sealed partial class ReviewTable(TableServiceClient tables, OutboxRun outbox)
{
    public const string Partition = "reviews";

    private const int Attempts = 8;
    private const string Prefix = "review|";
    private const string InputPrefix = "input|";
    private const string DecisionPrefix = "decision|";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Reviews));

    /// <summary>Where the cards that were sent of a review are remembered.</summary>
    public static CardShelf Shelf(ReviewId id) => new(TableNames.Reviews, Partition, $"card|{id}|");

    /// <summary>Null when there is no such review.</summary>
    public async Task<ReviewFile?> FindAsync(ReviewId id, CancellationToken cancellationToken) =>
        (await LoadAsync(id, cancellationToken))?.File;

    /// <summary>All there are, the oldest number first.</summary>
    public async Task<IReadOnlyList<Review>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await RowsAsync(Prefix, cancellationToken)).Select(row => row.Read(StoredReviews.Json.Review))];

    /// <summary>Of all reviews, the oldest number first.</summary>
    public async Task<IReadOnlyList<ReviewDecision>> DecisionsAsync(CancellationToken cancellationToken) =>
        [.. (await RowsAsync(DecisionPrefix, cancellationToken)).Select(row => row.Read(StoredReviews.Json.ReviewDecision))];

    /// <summary>Stores a new one under the next number of the year.</summary>
    /// <param name="token">Names the form: the same person with the same one gets the earlier review.</param>
    /// <param name="decide">Plans it under the number, beside all there are.</param>
    /// <param name="owe">Adds what is to be told; null when nobody is.</param>
    /// <param name="act">By whom and when.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task<Outcome<Review>> AddAsync(
        string token,
        Func<ReviewId, IReadOnlyList<Review>, Outcome<ReviewStep>> decide,
        Action<Changes, ReviewFile>? owe,
        Act act,
        CancellationToken cancellationToken)
    {
        var (once, numbers) = (Once(act.Actor, token), Numbers(act.At));
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var rows = await _table.FindAsync(Partition, [once, numbers], cancellationToken);
            if (rows.GetValueOrDefault(once) is { } earlier)
            {
                return await AgainAsync(earlier.Read(StoredReviews.Json.ReviewReference).Id, cancellationToken);
            }

            var last = rows.GetValueOrDefault(numbers);
            var id = new ReviewId(Taipei.Day(act.At).Year, (last?.Read(StoredReviews.Json.ReviewNumbers).Last ?? 0) + 1);
            var outcome = decide(id, await ListAsync(cancellationToken));
            if (outcome.Value is not { } step)
            {
                // The same form may have planned it a moment ago.
                return await _table.FindAsync(Partition, once, cancellationToken) is { } same
                    ? await AgainAsync(same.Read(StoredReviews.Json.ReviewReference).Id, cancellationToken)
                    : outcome.Refusal!; // no value: refused
            }

            var changes = new Changes(Partition)
                .Put(numbers, last, new ReviewNumbers(id.Sequence), StoredReviews.Json.ReviewNumbers)
                .Insert(once, new ReviewReference(id), StoredReviews.Json.ReviewReference);
            if (await StoreAsync(changes, earlier: null, step, owe, act.At, cancellationToken) is { } stored)
            {
                return stored.Review;
            }
        }

        return new ReviewBusy();
    }

    /// <summary>Loads, decides, stores; decides again when another was first. The same activity again changes nothing.</summary>
    /// <param name="id">Which one.</param>
    /// <param name="decide">What becomes of it.</param>
    /// <param name="owe">Adds what is to be told; null when nobody is.</param>
    /// <param name="act">By whom and when.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task<Outcome<ReviewFile>> ActAsync(
        ReviewId id,
        Func<ReviewFile, Outcome<ReviewStep>> decide,
        Action<Changes, ReviewFile>? owe,
        Act act,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await LoadAsync(id, cancellationToken) is not { } loaded)
            {
                return new UnknownReview();
            }

            var outcome = decide(loaded.File);
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var changes = new Changes(Partition);
            var once = act.Activity is { } activity ? Once(act.Actor, $"{activity}|{id}|{step.Event.Kind}") : null;
            if (once is not null)
            {
                changes.Insert(once, new ReviewReference(id), StoredReviews.Json.ReviewReference);
            }

            if (await StoreAsync(changes, loaded, step, owe, act.At, cancellationToken) is { } stored)
            {
                return stored;
            }

            if (once is not null && await _table.FindAsync(Partition, once, cancellationToken) is not null)
            {
                return await FindAsync(id, cancellationToken) is { } now ? now : new UnknownReview();
            }
        }

        return new ReviewBusy();
    }

    /// <summary>As above for one decision, which the minutes let go on by itself.</summary>
    public async Task<Outcome<ReviewDecision>> ActAsync(
        DecisionId id,
        Func<ReviewDecision, Review, Outcome<DecisionStep>> decide,
        Action<Changes, Review>? owe,
        Act act,
        CancellationToken cancellationToken)
    {
        var (key, whole) = (Key(id), Prefix + id.Review);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var rows = await _table.FindAsync(Partition, [key, whole], cancellationToken);
            if (rows.GetValueOrDefault(key) is not { } row || rows.GetValueOrDefault(whole) is not { } review)
            {
                return new UnknownDecision();
            }

            var (earlier, whose) = (row.Read(StoredReviews.Json.ReviewDecision), review.Read(StoredReviews.Json.Review));
            var outcome = decide(earlier, whose);
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var changes = new Changes(Partition);
            var once = act.Activity is { } activity ? Once(act.Actor, $"{activity}|{id}|{step.Event.Kind}") : null;
            if (once is not null)
            {
                changes.Insert(once, new ReviewReference(id.Review), StoredReviews.Json.ReviewReference);
            }

            var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, act.At) };
            changes.Put(key, row, next, StoredReviews.Json.ReviewDecision);
            owe?.Invoke(changes, whose);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                await outbox.PostAsync(_table, Partition, cancellationToken);
                return next;
            }

            if (once is not null && await _table.FindAsync(Partition, once, cancellationToken) is not null)
            {
                return earlier;
            }
        }

        return new ReviewBusy();
    }

    /// <summary>Keeps what is only noted, as that people were told; null changes nothing.</summary>
    public async Task NoteAsync(
        ReviewId id, Func<Review, Review?> note, Action<Changes, Review>? owe, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await _table.FindAsync(Partition, Prefix + id, cancellationToken) is not { } row
                || note(row.Read(StoredReviews.Json.Review)) is not { } next)
            {
                return;
            }

            var changes = new Changes(Partition).Put(Prefix + id, row, next, StoredReviews.Json.Review);
            owe?.Invoke(changes, next);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                await outbox.PostAsync(_table, Partition, cancellationToken);
                return;
            }
        }
    }

    /// <summary>Posts messages that a crash left unposted.</summary>
    public Task<int> SweepAsync(CancellationToken cancellationToken) => outbox.PostAsync(_table, Partition, cancellationToken);

    /// <summary>The review's own records, oldest first.</summary>
    public async Task<IReadOnlyList<TrailRecord>> TrailAsync(string subject, CancellationToken cancellationToken) =>
        [.. (await RowsAsync(TrailRows.Prefix(subject), cancellationToken)).Select(row => TrailRows.Read(subject, row))];

    private async Task<Loaded?> LoadAsync(ReviewId id, CancellationToken cancellationToken)
    {
        var reviews = await RowsAsync(Prefix, cancellationToken);
        if (reviews.FirstOrDefault(row => row.Key == Prefix + id) is not { } own)
        {
            return null;
        }

        var inputs = await RowsAsync($"{InputPrefix}{id}|", cancellationToken);
        var decisions = await RowsAsync(DecisionPrefix, cancellationToken);
        var all = decisions.Select(row => row.Read(StoredReviews.Json.ReviewDecision)).ToLookup(decision => decision.Id.Review == id);
        var file = new ReviewFile(
            own.Read(StoredReviews.Json.Review),
            [.. inputs.Select(row => row.Read(StoredReviews.Json.ReviewInput)).OrderBy(input => input.Leaf)],
            [.. all[true]])
        {
            Others = [.. reviews.Where(row => row.Key != own.Key).Select(row => row.Read(StoredReviews.Json.Review))],
            OtherDecisions = [.. all[false]],
        };
        return new Loaded(file, reviews.Concat(inputs).Concat(decisions).ToDictionary(row => row.Key, StringComparer.Ordinal));
    }

    private async Task<ReviewFile?> StoreAsync(
        Changes changes,
        Loaded? earlier,
        ReviewStep step,
        Action<Changes, ReviewFile>? owe,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var review = step.Next.Review with { Trail = changes.Record(step.Next.Review.Trail, step.Event, now) };
        var next = step.Next with { Review = review };
        changes.Put(Prefix + review.Id, earlier?.Rows[Prefix + review.Id], review, StoredReviews.Json.Review);
        foreach (var input in next.Inputs.Except(earlier?.File.Inputs ?? []))
        {
            changes.Put(Key(input), earlier?.Rows.GetValueOrDefault(Key(input)), input, StoredReviews.Json.ReviewInput);
        }

        foreach (var decision in next.Decisions.Except(earlier?.File.Decisions ?? []))
        {
            changes.Put(Key(decision.Id), earlier?.Rows.GetValueOrDefault(Key(decision.Id)), decision, StoredReviews.Json.ReviewDecision);
        }

        var struck = earlier?.File.Decisions.ExceptBy(next.Decisions.Select(decision => decision.Id), decision => decision.Id) ?? [];
        foreach (var decision in struck)
        {
            changes.Delete(Key(decision.Id), earlier!.Rows[Key(decision.Id)].Version); // struck: it was there
        }

        owe?.Invoke(changes, next);
        if (!await _table.CommitAsync(changes, cancellationToken))
        {
            return null;
        }

        await outbox.PostAsync(_table, Partition, cancellationToken);
        return next;
    }

    private async Task<Outcome<Review>> AgainAsync(ReviewId id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } file ? file.Review : new UnknownReview();

    private async Task<IReadOnlyList<Row>> RowsAsync(string prefix, CancellationToken cancellationToken)
    {
        var rows = new List<Row>();
        await foreach (var row in _table.WithPrefixAsync(Partition, prefix, cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    private static string Key(ReviewInput input) => $"{InputPrefix}{input.Review}|{input.Leaf}";

    private static string Key(DecisionId id) => $"{DecisionPrefix}{id}";

    private static string Numbers(DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"numbers|{Taipei.Day(at).Year:D4}");

    // Activity ids are unique only within a chat, so the person belongs to it.
    private static string Once(string actor, string token) => $"act|{KeyHash.Of($"{actor}\n{token}")}";

    private sealed record Loaded(ReviewFile File, IReadOnlyDictionary<string, Row> Rows);
}
