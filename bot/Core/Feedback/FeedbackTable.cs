using System.Globalization;
using System.Text.Json.Serialization;
using Azure.Data.Tables;
using TeamsIsms.Incidents;
using TeamsIsms.Storage;

namespace TeamsIsms.Feedback;

/// <summary>The last number that was given.</summary>
internal sealed record FeedbackNumbers(int Last);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(FeedbackEntry))]
[JsonSerializable(typeof(FeedbackNumbers))]
internal sealed partial class FeedbackJson : JsonSerializerContext;

/// <summary>What interested parties said, in one partition; entries are only added.</summary>
internal sealed class FeedbackTable(TableServiceClient tables)
{
    private const int Attempts = 8;
    private const string Partition = "feedback";
    private const string Prefix = "entry|";
    private const string Numbers = "numbers";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Feedback));

    /// <summary>In the order in which they were recorded.</summary>
    public async Task<IReadOnlyList<FeedbackEntry>> ListAsync(CancellationToken cancellationToken)
    {
        var entries = new List<FeedbackEntry>();
        await foreach (var row in _table.WithPrefixAsync(Partition, Prefix, cancellationToken))
        {
            entries.Add(row.Read(FeedbackJson.Default.FeedbackEntry));
        }

        return entries;
    }

    /// <summary>Stores a new one; the same activity again gives the earlier one.</summary>
    /// <param name="decide">Records it under the number.</param>
    public async Task<Outcome<FeedbackEntry>> AddAsync(
        Func<int, Outcome<FeedbackStep>> decide, Act act, CancellationToken cancellationToken)
    {
        var once = $"act|{KeyHash.Of($"{act.Actor}\n{act.Activity ?? act.At.ToString("O", CultureInfo.InvariantCulture)}")}";
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var rows = await _table.FindAsync(Partition, [once, Numbers], cancellationToken);
            if (rows.GetValueOrDefault(once) is { } earlier)
            {
                return earlier.Read(FeedbackJson.Default.FeedbackEntry);
            }

            var row = rows.GetValueOrDefault(Numbers);
            var last = row?.Read(FeedbackJson.Default.FeedbackNumbers) ?? new FeedbackNumbers(0);
            var outcome = decide(last.Last + 1);
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var changes = new Changes(Partition);
            changes.Record(TrailHead.None, step.Event, act.At);
            changes
                .Put(Numbers, row, last with { Last = step.Next.Number }, FeedbackJson.Default.FeedbackNumbers)
                .Insert(Entry(step.Next.Number), step.Next, FeedbackJson.Default.FeedbackEntry)
                .Insert(once, step.Next, FeedbackJson.Default.FeedbackEntry);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                return step.Next;
            }
        }

        return new FeedbackBusy();
    }

    private static string Entry(int number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:D8}");
}
