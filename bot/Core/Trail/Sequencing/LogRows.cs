using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Trail.Sequencing;

/// <summary>The keys of the log's table, in the partition of a log's year, and how entries stand in it.</summary>
internal static class LogRows
{
    public const string State = "state";

    private const string Entries = "e|";

    public static string Partition(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    public static string Entry(long index) => Entries + index.ToString("D12", CultureInfo.InvariantCulture);

    public static TableEntity Write(long index, LogEntry entry)
    {
        var row = new TableEntity
        {
            RowKey = Entry(index),
            [nameof(LogEntry.Leaf)] = entry.Leaf,
            [nameof(LogEntry.Table)] = entry.Table,
            [nameof(LogEntry.Partition)] = entry.Partition,
            [nameof(LogEntry.Key)] = entry.Key,
        };
        if (entry.Pending is { } pending)
        {
            row[nameof(LogEntry.Pending)] = pending;
        }

        return row;
    }

    public static PlacedEntry Read(Row row) => new(
        long.Parse(row.Key[Entries.Length..], CultureInfo.InvariantCulture),
        new LogEntry(
            row.Entity.GetString(nameof(LogEntry.Leaf)),
            row.Entity.GetString(nameof(LogEntry.Table)),
            row.Entity.GetString(nameof(LogEntry.Partition)),
            row.Entity.GetString(nameof(LogEntry.Key)),
            row.Entity.GetString(nameof(LogEntry.Pending))));
}
