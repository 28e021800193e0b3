using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.People;

/// <summary>The refresh's side of the table People: who came and went, and where the refresh stands.</summary>
internal sealed class DirectoryTable(TableServiceClient tables)
{
    private const string StateKey = "state";

    private readonly TableClient _table = tables.GetTableClient(TableNames.People);

    /// <summary>The state and the version that <see cref="SaveAsync"/> must name; null before the first refresh.</summary>
    public async Task<(DirectoryState State, ETag? Version)> StateAsync(CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(
            PeopleKeys.Directory, StateKey, cancellationToken: cancellationToken);
        return found.HasValue && found.Value is { } row
            ? (JsonSerializer.Deserialize(row.GetString(PeopleRows.Json), PeopleJson.Default.DirectoryState)!, row.ETag) // written below
            : (new DirectoryState(), null);
    }

    /// <summary>False when somebody else changed the state meanwhile; nothing is stored then.</summary>
    public async Task<bool> SaveAsync(DirectoryState state, ETag? version, CancellationToken cancellationToken)
    {
        var row = new TableEntity(PeopleKeys.Directory, StateKey)
        {
            [PeopleRows.Json] = JsonSerializer.Serialize(state, PeopleJson.Default.DirectoryState),
        };
        try
        {
            await (version is { } read
                ? _table.UpdateEntityAsync(row, read, TableUpdateMode.Replace, cancellationToken)
                : _table.AddEntityAsync(row, cancellationToken));
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return false;
        }
    }

    /// <summary>The refresh is due at its next look, whenever the last one was.</summary>
    /// <param name="everybody">Everybody is read anew, not only who changed.</param>
    public async Task AskAsync(bool everybody, CancellationToken cancellationToken)
    {
        var isSaved = false;
        while (!isSaved)
        {
            var (state, version) = await StateAsync(cancellationToken);
            isSaved = version is null
                || await SaveAsync(state with { Refreshed = null, DeltaLink = everybody ? null : state.DeltaLink }, version, cancellationToken);
        }
    }

    /// <summary>Who came and went on a day of Taipei or later, up to today. The same change may be told twice.</summary>
    public async IAsyncEnumerable<DirectoryChange> ChangesAsync(
        DateOnly since, DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var day = since; day <= Taipei.Day(now); day = day.AddDays(1))
        {
            var partition = TableClient.CreateQueryFilter($"PartitionKey eq {PeopleKeys.Changes(day)}");
            await foreach (var row in _table.QueryAsync<TableEntity>(partition, cancellationToken: cancellationToken))
            {
                yield return JsonSerializer.Deserialize(row.GetString(PeopleRows.Json), PeopleJson.Default.DirectoryChange)!; // as above
            }
        }
    }

    public async Task RecordAsync(IEnumerable<DirectoryChange> changes, CancellationToken cancellationToken)
    {
        foreach (var day in changes.GroupBy(change => PeopleKeys.Changes(Taipei.Day(change.At))))
        {
            foreach (var some in day.DistinctBy(PeopleKeys.Change).Chunk(Changes.Most))
            {
                await _table.SubmitTransactionAsync(
                    some.Select(change => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Row(day.Key, change))),
                    cancellationToken);
            }
        }
    }

    private static TableEntity Row(string partition, DirectoryChange change) => new(partition, PeopleKeys.Change(change))
    {
        [PeopleRows.Json] = JsonSerializer.Serialize(change, PeopleJson.Default.DirectoryChange),
    };
}
