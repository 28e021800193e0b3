using System.Globalization;
using Azure.Data.Tables;

namespace TeamsIsms.Storage;

/// <summary>A record that stands in its table and not yet in the log.</summary>
/// <param name="Key">Key of the record's row, in the same partition.</param>
/// <param name="Leaf">Exactly the text that the row holds.</param>
internal sealed record PendingLeaf(string Key, string Leaf);

/// <summary>The records of one transaction that wait for their place in the log.</summary>
/// <param name="Key">Key of the row that names them; it goes when they have their place.</param>
internal sealed record PendingGroup(string Key, IReadOnlyList<PendingLeaf> Leaves);

/// <summary>
/// The row of a transaction that carries its records to the log: written with them, so that none is ever without it, and taken away by
/// the sequencer. Whatever number of records, it is one row.
/// </summary>
internal static class PendingLeaves
{
    public const string Prefix = "leaf|";

    private const string Key = "Key";
    private const string Leaf = "Leaf";

    public static TableEntity Start(string partition, DateTimeOffset now) => new(partition, $"{Prefix}{Guid.CreateVersion7(now):N}");

    public static void Add(TableEntity row, PendingLeaf leaf)
    {
        var number = Leaves(row).Count();
        row[Column(Key, number)] = leaf.Key;
        row[Column(Leaf, number)] = leaf.Leaf;
    }

    public static PendingGroup Read(TableEntity row) => new(row.RowKey, [.. Leaves(row)]);

    private static IEnumerable<PendingLeaf> Leaves(TableEntity row)
    {
        for (var number = 0; row.GetString(Column(Leaf, number)) is { } leaf; number++)
        {
            yield return new PendingLeaf(row.GetString(Column(Key, number)), leaf);
        }
    }

    private static string Column(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}{number:D2}");
}
