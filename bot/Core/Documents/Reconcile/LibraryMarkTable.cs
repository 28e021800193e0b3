using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Documents.Reconcile;

/// <summary>The files as they were seen last, in one partition. They are no evidence: a lost mark is a second look.</summary>
internal sealed class LibraryMarkTable(TableServiceClient tables)
{
    public const string Partition = "library";

    private const string Prefix = "mark|";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Documents));

    public async Task<IReadOnlyDictionary<string, LibraryMark>> ListAsync(CancellationToken cancellationToken)
    {
        var marks = new Dictionary<string, LibraryMark>(StringComparer.Ordinal);
        await foreach (var row in _table.WithPrefixAsync(Partition, Prefix, cancellationToken))
        {
            var mark = row.Read(LibraryMarkJson.Default.LibraryMark);
            marks[mark.ItemId] = mark;
        }

        return marks;
    }

    /// <summary>Whoever writes at the same time saw the same library.</summary>
    public async Task PutAsync(LibraryMark mark, CancellationToken cancellationToken)
    {
        var earlier = await _table.FindAsync(Partition, Prefix + mark.ItemId, cancellationToken);
        await _table.CommitAsync(
            new Changes(Partition).Put(Prefix + mark.ItemId, earlier, mark, LibraryMarkJson.Default.LibraryMark), cancellationToken);
    }
}
