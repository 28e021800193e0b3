using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.People;

/// <summary>
/// Writes people with everything that is found through them: their unit's list, the list of units, the lists of roles, who is a head.
/// Writes go in transactions of one partition; each may be repeated.
/// </summary>
internal sealed class PersonTable(TableServiceClient tables, RecentPeople recent)
{
    /// <summary>So many people at once fill the transactions of all partitions well.</summary>
    public const int Portion = PeopleKeys.Buckets * Changes.Most;

    private const int AtOnce = 8;

    private readonly TableClient _table = tables.GetTableClient(TableNames.People);

    /// <summary>Everybody stored, in the shape a refresh compares with.</summary>
    public async IAsyncEnumerable<StoredPerson> ReadStoredAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var bucket = 0; bucket < PeopleKeys.Buckets; bucket++)
        {
            var filter = TableClient.CreateQueryFilter($"PartitionKey eq {PeopleKeys.Bucket(bucket)}");
            await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
            {
                if (!PeopleKeys.IsConversation(row.RowKey))
                {
                    var person = PeopleRows.Person(row);
                    var stored = StoredPerson.Of(person, person.Roles.Contains(Role.UnitHead));
                    yield return stored with { Unit = stored.Unit is null ? null : Shared(units, stored.Unit) };
                }
            }
        }
    }

    public async Task WriteAsync(IReadOnlyCollection<PersonWrite> writes, CancellationToken cancellationToken)
    {
        var actions = new List<TableTransactionAction>();
        foreach (var write in writes)
        {
            var person = write.Person;
            actions.Add(Upsert(PeopleRows.Row(PeopleKeys.Partition(person.Id), PeopleKeys.Person(person.Id), person)));
            if (write.Unit is { } unit)
            {
                actions.Add(Upsert(PeopleRows.Row(PeopleKeys.Unit(unit), PeopleKeys.Id(person.Id), person)));
                actions.Add(Upsert(new TableEntity(PeopleKeys.Units, PeopleKeys.Encoded(unit)) { ["Name"] = unit }));
            }
        }

        await SubmitAsync(actions, cancellationToken);
        foreach (var write in writes)
        {
            recent.Forget(write.Person.Id);
            if (write.UnitLeft is { } left)
            {
                await DeleteAsync(PeopleKeys.Unit(left), PeopleKeys.Id(write.Person.Id), cancellationToken);
            }
        }
    }

    /// <summary>Says of people that are stored whether somebody reports to them.</summary>
    public async Task MarkHeadsAsync(IEnumerable<Guid> people, bool isHead, CancellationToken cancellationToken)
    {
        var marked = people.ToList();
        await SubmitAsync(
            [.. marked.Select(id => Upsert(new TableEntity(PeopleKeys.Partition(id), PeopleKeys.Person(id)) { [PeopleRows.IsHead] = isHead }))],
            cancellationToken);
        marked.ForEach(recent.Forget);
    }

    /// <summary>Makes the list of a role what it is now.</summary>
    public async Task WriteRoleAsync(Role role, IReadOnlySet<Guid> holders, CancellationToken cancellationToken)
    {
        var partition = PeopleKeys.Role(role);
        var keys = holders.Select(PeopleKeys.Id).ToHashSet(StringComparer.Ordinal);
        await foreach (var row in _table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellationToken))
        {
            if (!keys.Remove(row.RowKey))
            {
                await DeleteAsync(partition, row.RowKey, cancellationToken);
            }
        }

        await SubmitAsync([.. keys.Select(key => Upsert(new TableEntity(partition, key)))], cancellationToken);
    }

    /// <summary>Takes units without people off the list.</summary>
    public async Task KeepUnitsAsync(IReadOnlySet<string> units, CancellationToken cancellationToken)
    {
        await foreach (var row in _table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {PeopleKeys.Units}"), cancellationToken: cancellationToken))
        {
            if (!units.Contains(row.GetString("Name")))
            {
                await DeleteAsync(PeopleKeys.Units, row.RowKey, cancellationToken);
            }
        }
    }

    // A merge, so that what else is known in the row, such as being a head, stays.
    private static TableTransactionAction Upsert(TableEntity row) => new(TableTransactionActionType.UpsertMerge, row);

    private static string Shared(Dictionary<string, string> units, string unit) =>
        units.TryGetValue(unit, out var first) ? first : units[unit] = unit;

    private Task<Response> DeleteAsync(string partition, string key, CancellationToken cancellationToken) =>
        _table.DeleteEntityAsync(partition, key, ETag.All, cancellationToken);

    private Task SubmitAsync(IReadOnlyCollection<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        var transactions = actions
            .GroupBy(action => action.Entity.PartitionKey)
            .SelectMany(partition => partition.DistinctBy(action => action.Entity.RowKey).Chunk(Changes.Most));
        return Parallel.ForEachAsync(
            transactions,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (transaction, cancel) => await _table.SubmitTransactionAsync(transaction, cancel));
    }
}
