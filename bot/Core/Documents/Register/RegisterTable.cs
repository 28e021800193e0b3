using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Documents.Register;

/// <summary>
/// The lines of all documents in one partition, so that a list is one query. They are written after the document, by the handler of its
/// notice: two partitions are no transaction, and a notice that comes twice or late writes the same line or none.
/// </summary>
internal sealed class RegisterTable(TableServiceClient tables)
{
    private const int Attempts = 5;
    private const string Partition = "register";
    private const string Prefix = "line|";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Documents));

    /// <summary>By number.</summary>
    public async Task<IReadOnlyList<RegisterLine>> ListAsync(CancellationToken cancellationToken)
    {
        var lines = new List<RegisterLine>();
        await foreach (var row in _table.WithPrefixAsync(Partition, Prefix, cancellationToken))
        {
            lines.Add(row.Read(StoredDocuments.Json.RegisterLine));
        }

        lines.Sort((left, right) => string.CompareOrdinal(left.Number, right.Number));
        return lines;
    }

    /// <summary>Writes the line unless a newer one stands.</summary>
    public async Task PutAsync(RegisterLine line, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var key = Prefix + line.Id;
            var earlier = await _table.FindAsync(Partition, key, cancellationToken);
            if (earlier?.Read(StoredDocuments.Json.RegisterLine).Step >= line.Step
                || await _table.CommitAsync(
                    new Changes(Partition).Put(key, earlier, line, StoredDocuments.Json.RegisterLine), cancellationToken))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The line of {line.Id} changed {Attempts} times under our hands.");
    }
}
