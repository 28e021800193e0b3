using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Data.Tables;

namespace TeamsIsms.Storage;

/// <summary>Changes of one partition that are stored all together or not at all; at most 100 rows, each named once.</summary>
public sealed class Changes(string partition)
{
    /// <summary>What one table transaction may hold.</summary>
    public const int Most = 100;

    private readonly List<TableTransactionAction> _actions = [];
    private TableEntity? _pending;

    internal IReadOnlyList<TableTransactionAction> Actions => _actions;

    /// <summary>There are records among them that the log must get.</summary>
    internal bool HasLeaves => _pending is not null;

    public string Partition { get; } = partition;

    public int Count => _actions.Count;

    public Changes Insert<T>(string key, T value, JsonTypeInfo<T> type) => Insert(Entity(key, value, type));

    public Changes Insert(TableEntity entity)
    {
        entity.PartitionKey = Partition;
        _actions.Add(new TableTransactionAction(TableTransactionActionType.Add, entity));
        return this;
    }

    /// <summary>Replaces the row if it is still at <paramref name="version"/>.</summary>
    public Changes Replace<T>(string key, ETag version, T value, JsonTypeInfo<T> type)
    {
        _actions.Add(new TableTransactionAction(TableTransactionActionType.UpdateReplace, Entity(key, value, type), version));
        return this;
    }

    /// <summary>As above, for a row with columns of its own.</summary>
    internal Changes Replace(TableEntity entity, ETag version)
    {
        entity.PartitionKey = Partition;
        _actions.Add(new TableTransactionAction(TableTransactionActionType.UpdateReplace, entity, version));
        return this;
    }

    /// <summary>Inserts when <paramref name="earlier"/> is null, else replaces that row.</summary>
    public Changes Put<T>(string key, Row? earlier, T value, JsonTypeInfo<T> type) =>
        earlier is null ? Insert(key, value, type) : Replace(key, earlier.Version, value, type);

    public Changes Delete(string key, ETag version)
    {
        _actions.Add(new TableTransactionAction(
            TableTransactionActionType.Delete, new TableEntity(Partition, key), version));
        return this;
    }

    /// <summary>Takes over what was collected for the same partition elsewhere.</summary>
    /// <exception cref="ArgumentException">They are for another partition.</exception>
    public Changes Append(Changes others)
    {
        if (others.Partition != Partition)
        {
            throw new ArgumentException($"'{others.Partition}' is not '{Partition}'.", nameof(others));
        }

        _actions.AddRange(others._actions.Where(action => !ReferenceEquals(action.Entity, others._pending)));
        foreach (var leaf in others._pending is { } pending ? PendingLeaves.Read(pending).Leaves : [])
        {
            Leave(leaf, others._pending!); // read from it
        }

        return this;
    }

    /// <summary>Leaves a record's leaf to the log. All leaves of a transaction share one of its rows.</summary>
    internal Changes Leave(PendingLeaf leaf, DateTimeOffset now) => Leave(leaf, _pending ?? PendingLeaves.Start(Partition, now));

    private Changes Leave(PendingLeaf leaf, TableEntity start)
    {
        if (_pending is null)
        {
            _pending = new TableEntity(Partition, start.RowKey);
            Insert(_pending);
        }

        PendingLeaves.Add(_pending, leaf);
        return this;
    }

    private TableEntity Entity<T>(string key, T value, JsonTypeInfo<T> type) =>
        Row.Write(new TableEntity(Partition, key), JsonSerializer.Serialize(value, type));
}
