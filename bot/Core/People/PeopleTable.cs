using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.People;

/// <summary>
/// Everybody the directory knows, and their chats. A point lookup is one query at most and none while it is remembered;
/// listings go partition by partition and never hold more than a page.
/// </summary>
internal sealed class PeopleTable(TableServiceClient tables, RecentPeople recent, TimeProvider time)
{
    private readonly TableClient _table = tables.GetTableClient(TableNames.People);

    /// <returns>Null when no refresh saw this id.</returns>
    public async Task<KnownPerson?> FindAsync(Guid person, CancellationToken cancellationToken) =>
        await LookUpAsync(person, cancellationToken) is ({ } found, var conversation)
            ? new KnownPerson(found, conversation)
            : null;

    /// <summary>The chat alone: it may be known before the directory was ever read.</summary>
    public async Task<Conversation?> FindConversationAsync(Guid person, CancellationToken cancellationToken) =>
        (await LookUpAsync(person, cancellationToken)).Conversation;

    /// <summary>Everybody, those who left too, with their chats.</summary>
    public async IAsyncEnumerable<KnownPerson> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var bucket = 0; bucket < PeopleKeys.Buckets; bucket++)
        {
            await foreach (var known in ReadBucketAsync(bucket, cancellationToken))
            {
                yield return known;
            }
        }
    }

    /// <summary>One of the <see cref="PeopleKeys.Buckets"/> parts of everybody.</summary>
    public async IAsyncEnumerable<KnownPerson> ReadBucketAsync(
        int bucket, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        TableEntity? conversation = null;
        await foreach (var row in PartitionAsync(PeopleKeys.Bucket(bucket), cancellationToken))
        {
            if (PeopleKeys.IsConversation(row.RowKey))
            {
                conversation = row;
                continue;
            }

            var person = PeopleRows.Person(row);
            var own = conversation is not null && PeopleKeys.PersonOf(conversation.RowKey) == person.Id;
            yield return new KnownPerson(person, own ? PeopleRows.Conversation(conversation!) : null); // own: it is not null
        }
    }

    /// <summary>The people of one unit, those who left excepted. Whether one of them is a head is not told here.</summary>
    public async IAsyncEnumerable<Person> ReadUnitAsync(
        string unit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in PartitionAsync(PeopleKeys.Unit(unit), cancellationToken))
        {
            yield return PeopleRows.Person(row);
        }
    }

    /// <summary>The names of all units that have people.</summary>
    public async Task<IReadOnlyList<string>> UnitsAsync(CancellationToken cancellationToken)
    {
        var names = new List<string>();
        await foreach (var row in PartitionAsync(PeopleKeys.Units, cancellationToken))
        {
            names.Add(row.GetString("Name"));
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>Who holds a role that comes from groups; empty for member, external party and unit head, which are too many to list.</summary>
    public async Task<IReadOnlyList<Person>> WithRoleAsync(Role role, CancellationToken cancellationToken)
    {
        var people = new List<Person>();
        await foreach (var row in PartitionAsync(PeopleKeys.Role(role), cancellationToken))
        {
            if (await FindAsync(PeopleKeys.PersonOf(row.RowKey), cancellationToken) is { Person: { } person } && person.Has(role))
            {
                people.Add(person);
            }
        }

        return people;
    }

    /// <summary>How many hold a role that comes from groups.</summary>
    public async Task<int> CountAsync(Role role, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var _ in PartitionAsync(PeopleKeys.Role(role), cancellationToken))
        {
            count++;
        }

        return count;
    }

    private async Task<(Person? Person, Conversation? Conversation)> LookUpAsync(Guid id, CancellationToken cancellationToken)
    {
        if (recent.TryGet(id, time.GetUtcNow(), out var person, out var conversation))
        {
            return (person, conversation);
        }

        var (partition, first, last) = (PeopleKeys.Partition(id), PeopleKeys.Conversation(id), PeopleKeys.Person(id));
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {partition} and RowKey ge {first} and RowKey le {last}");
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            (person, conversation) = PeopleKeys.IsConversation(row.RowKey)
                ? (person, PeopleRows.Conversation(row))
                : (PeopleRows.Person(row), conversation);
        }

        recent.Keep(id, person, conversation, time.GetUtcNow());
        return (person, conversation);
    }

    private AsyncPageable<TableEntity> PartitionAsync(string partition, CancellationToken cancellationToken) =>
        _table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellationToken);
}
