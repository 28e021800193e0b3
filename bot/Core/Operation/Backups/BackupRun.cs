using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Operation.Backups;

/// <summary>Writes every table into a folder, page by page, so that memory stays flat whatever their size.</summary>
internal sealed class BackupRun(TableServiceClient tables, TimeProvider time)
{
    /// <param name="folder">Made when it is missing; must be empty.</param>
    public async Task<Outcome<BackupManifest>> RunAsync(string folder, CancellationToken cancellationToken)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return new BackupFolderTaken(folder);
        }

        Directory.CreateDirectory(folder);
        var at = time.GetUtcNow();
        var files = new List<BackupFile>();
        foreach (var table in TableNames.All)
        {
            files.Add(await WriteAsync(table, folder, cancellationToken));
        }

        var manifest = new BackupManifest(BackupManifest.Current, at, files);
        await File.WriteAllBytesAsync(
            Path.Combine(folder, BackupManifest.FileName), JsonSerializer.SerializeToUtf8Bytes(manifest, BackupJson.Default.BackupManifest), cancellationToken);
        return manifest;
    }

    private async Task<BackupFile> WriteAsync(string table, string folder, CancellationToken cancellationToken)
    {
        var name = $"{table}.jsonl";
        var rows = 0L;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = File.Create(Path.Combine(folder, name));
        try
        {
            await foreach (var row in tables.GetTableClient(table).QueryAsync<TableEntity>(cancellationToken: cancellationToken))
            {
                var line = BackupRows.Write(row);
                hash.AppendData(line.Span);
                await file.WriteAsync(line, cancellationToken);
                rows++;
            }
        }
        catch (RequestFailedException e) when (e.ErrorCode == "TableNotFound")
        {
            // a table that a newer version brings is empty as long as nobody has made it
        }

        return new BackupFile(table, name, rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
