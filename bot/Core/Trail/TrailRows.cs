using System.Globalization;
using System.Security.Cryptography;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Trail;

/// <summary>Trail rows stand in the partition of the object they tell of, so that both are stored in one transaction.</summary>
internal static class TrailRows
{
    /// <summary>Column of a record's place in its log, from 0; missing until it has one.</summary>
    public const string Index = "Index";

    /// <summary>Column of the year of that log.</summary>
    public const string LogYear = "Log";

    /// <summary>Begins every trail row's key.</summary>
    public const string AllPrefix = "trail|";

    /// <summary>Column with the number of the disposal that erased salt and detail; missing while they stand.</summary>
    public const string ErasedBy = "ErasedBy";

    private const int SaltBytes = 16;

    /// <summary>
    /// Adds the record to the transaction, with what carries it to the log, and answers the new end of the object's chain. The transaction
    /// gets a row for each record and one for all of them.
    /// </summary>
    public static TrailHead Record(this Changes changes, TrailHead head, TrailEvent happened, DateTimeOffset now)
    {
        var (record, next) = TrailRecord.Append(head, happened, now, RandomNumberGenerator.GetBytes(SaltBytes));
        var row = Write(changes.Partition, record);
        changes.Insert(row).Leave(new PendingLeaf(row.RowKey, record.Leaf), now);
        return next;
    }

    public static TableEntity Write(string partition, TrailRecord record) => new(partition, Key(record.Subject, record.Sequence))
    {
        [nameof(TrailRecord.Leaf)] = record.Leaf,
        [nameof(TrailRecord.Salt)] = record.Salt,
        [nameof(TrailRecord.Detail)] = record.Detail,
    };

    /// <summary>Begins every trail row's key of one object.</summary>
    public static string Prefix(string subject) => $"{AllPrefix}{subject.Replace('/', '.')}|";

    /// <summary>
    /// Takes salt and detail away, also where the row got columns of its own since; the leaf stays to the byte, so that the proof stands.
    /// </summary>
    /// <param name="row">With its place in the log: before that nothing is erased.</param>
    public static Changes EraseDetail(this Changes changes, Row row, string disposal) => changes.Replace(
        new TableEntity(changes.Partition, row.Key)
        {
            [nameof(TrailRecord.Leaf)] = row.Entity.GetString(nameof(TrailRecord.Leaf)),
            [Index] = row.Entity.GetInt64(Index),
            [LogYear] = row.Entity.GetInt32(LogYear),
            [ErasedBy] = disposal,
        },
        row.Version);

    public static bool HasDetail(Row row) => row.Entity.ContainsKey(nameof(TrailRecord.Salt)) || row.Entity.ContainsKey(nameof(TrailRecord.Detail));

    public static bool HasPlace(Row row) => row.Entity.GetInt64(Index) is not null && row.Entity.GetInt32(LogYear) is not null;

    public static TrailRecord Read(string subject, Row row) => new(
        subject,
        int.Parse(row.Key[^10..], CultureInfo.InvariantCulture),
        row.Entity.GetString(nameof(TrailRecord.Leaf)),
        row.Entity.GetString(nameof(TrailRecord.Salt)) ?? "",
        row.Entity.GetString(nameof(TrailRecord.Detail)) ?? "");

    internal static string Key(string subject, int sequence) =>
        Prefix(subject) + sequence.ToString("D10", CultureInfo.InvariantCulture);
}
