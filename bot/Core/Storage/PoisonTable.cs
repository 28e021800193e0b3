using System.Security.Cryptography;
using Azure.Data.Tables;

namespace TeamsIsms.Storage;

/// <summary>
/// Messages that failed too often, kept byte for byte until an operator has put them back or decided against it.
/// The same message is kept once, so being told of it again changes nothing.
/// </summary>
public sealed class PoisonTable(TableServiceClient tables)
{
    private readonly RowTable _rows = new(tables.GetTableClient(TableNames.Poison));

    /// <param name="queue">The queue whose poison twin held the message: the one to put it back into.</param>
    /// <returns>The key of its row: the message's SHA-256 in lower-case hexadecimal digits.</returns>
    public async Task<string> KeepAsync(
        string queue, ReadOnlyMemory<byte> message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(message.Span));
        var row = new TableEntity { RowKey = key, ["Message"] = message.ToArray(), ["At"] = now };
        await _rows.CommitAsync(new Changes(queue).Insert(row), cancellationToken);
        return key;
    }
}
