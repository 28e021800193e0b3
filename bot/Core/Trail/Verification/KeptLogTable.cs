using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using TeamsIsms.Storage;
using TeamsIsms.Trail.Log;
using TeamsIsms.Trail.Seals;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Trail.Verification;

/// <summary>The logs where the product keeps them. Rows are read as somebody may have left them: what a row lacks is empty.</summary>
internal sealed class KeptLogTable(TableServiceClient tables, BlobServiceClient blobs) : IKeptLog
{
    private const string LastEntry = "e|~";

    private readonly RowTable _log = new(tables.GetTableClient(TableNames.TrailLog));
    private readonly BlobContainerClient _lasting = blobs.GetBlobContainerClient(TrailBlobClient.Lasting);
    private readonly BlobContainerClient _latest = blobs.GetBlobContainerClient(TrailBlobClient.Latest);

    public bool HasRows => true;

    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken)
    {
        var first = LogRows.Entry(0);
        var partitions = await _log.AcrossAsync("", [(first, first), (LogRows.State, LogRows.State)], cancellationToken)
            .Select(found => found.Partition)
            .ToListAsync(cancellationToken);
        var folders = await ListAsync(_lasting, "", cancellationToken).Select(path => path.Split('/')[0]).ToListAsync(cancellationToken);
        return [.. partitions.Union(folders).Select(Year).OfType<int>().Order()];
    }

    public async IAsyncEnumerable<KeptEntry> EntriesAsync(int year, long first, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _log.RangeAsync(LogRows.Partition(year), LogRows.Entry(first), LastEntry, cancellationToken))
        {
            var index = long.TryParse(row.Key[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
            yield return new KeptEntry(
                index,
                Encoding.UTF8.GetBytes(Text(row, nameof(LogEntry.Leaf)) ?? ""),
                new RowPlace(Text(row, nameof(LogEntry.Table)) ?? "", Text(row, nameof(LogEntry.Partition)) ?? "", Text(row, nameof(LogEntry.Key)) ?? ""));
        }
    }

    public IAsyncEnumerable<string> FilesAsync(int year, CancellationToken cancellationToken)
    {
        var folder = LogRows.Partition(year) + "/";
        return ListAsync(_lasting, folder, cancellationToken).Concat(ListAsync(_latest, folder, cancellationToken)).Select(path => path[folder.Length..]);
    }

    public async Task<byte[]?> FileAsync(int year, string path, CancellationToken cancellationToken)
    {
        try
        {
            var container = path == SealCheck.CheckpointFile ? _latest : _lasting;
            var blob = container.GetBlobClient($"{LogRows.Partition(year)}/{path}");
            return (await blob.DownloadContentAsync(cancellationToken)).Value.Content.ToArray();
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    public async IAsyncEnumerable<KeptSeal> SealsAsync(int year, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _log.WithPrefixAsync(LogRows.Partition(year), SealRows.Prefix, cancellationToken))
        {
            // Its leaf is in the log and it is not signed yet: that is no seal.
            if (Text(row, nameof(Seal.Checkpoint)) is { } checkpoint)
            {
                yield return new KeptSeal(
                    DateOnly.TryParseExact(row.Key[SealRows.Prefix.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default,
                    checkpoint,
                    Text(row, nameof(Seal.Token)) is { } token ? StrictBase64.Read(token) ?? [] : null,
                    Number(Text(row, nameof(Seal.Nonce)) ?? ""),
                    Column(row, nameof(Seal.At)) as DateTimeOffset? ?? DateTimeOffset.MinValue,
                    Column(row, nameof(Seal.Copied)) as bool? ?? false);
            }
        }
    }

    public async Task<LogEdge?> EdgeAsync(int year, CancellationToken cancellationToken)
    {
        try
        {
            return (await _log.FindAsync(LogRows.Partition(year), LogRows.State, cancellationToken))?.Read(LogJson.Default.LogState).Edge;
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or InvalidDataException)
        {
            return null;
        }
    }

    public async IAsyncEnumerable<KeptRow> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var table in TableNames.All)
        {
            var owed = new Dictionary<string, string>(StringComparer.Ordinal);
            var partition = "";
            var keys = new[] { PendingLeaves.Prefix, TrailRows.AllPrefix }.Select(prefix => (prefix, prefix + '~')).ToList();
            await foreach (var (found, row) in new RowTable(tables.GetTableClient(table)).AcrossAsync("", keys, cancellationToken))
            {
                if (found != partition)
                {
                    partition = found;
                    owed.Clear();
                }

                if (row.Key.StartsWith(PendingLeaves.Prefix, StringComparison.Ordinal))
                {
                    Add(owed, row);
                }
                else
                {
                    yield return Read(new RowPlace(table, partition, row.Key), row, owed);
                }
            }
        }
    }

    private static KeptRow Read(RowPlace place, Row row, Dictionary<string, string> owed)
    {
        var leaf = Text(row, nameof(TrailRecord.Leaf)) ?? "";
        return new KeptRow(
            place, leaf, Text(row, nameof(TrailRecord.Salt)), Text(row, nameof(TrailRecord.Detail)),
            Column(row, TrailRows.LogYear) as int?, Column(row, TrailRows.Index) as long?, owed.GetValueOrDefault(row.Key) == leaf);
    }

    private static void Add(Dictionary<string, string> owed, Row row)
    {
        foreach (var leaf in PendingLeaves.Read(row.Entity).Leaves)
        {
            owed[leaf.Key] = leaf.Leaf;
        }
    }

    private static async IAsyncEnumerable<string> ListAsync(
        BlobContainerClient files, string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!await files.ExistsAsync(cancellationToken))
        {
            yield break;
        }

        await foreach (var blob in files.GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, cancellationToken))
        {
            yield return blob.Name;
        }
    }

    private static byte[] Number(string digits) =>
        digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit) ? Convert.FromHexString(digits) : [];

    private static int? Year(string name) =>
        name.Length == 4 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static string? Text(Row row, string column) => Column(row, column) as string;

    private static object? Column(Row row, string column) => row.Entity.TryGetValue(column, out var value) ? value : null;
}
