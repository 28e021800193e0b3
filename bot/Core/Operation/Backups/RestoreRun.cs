using System.Security.Cryptography;
using System.Text.Json;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Operation.Backups;

/// <summary>Brings a backup back. Nothing is written before every file has been found whole.</summary>
internal sealed class RestoreRun(TableServiceClient tables)
{
    // A transaction takes 4 MiB of JSON, and what is binary grows by a third in it.
    private const int MostBytes = 1_500_000;

    /// <param name="isForced">Also into tables that hold something: rows of the backup replace theirs, other rows stay.</param>
    public async Task<Outcome<BackupManifest>> RunAsync(string folder, bool isForced, CancellationToken cancellationToken)
    {
        if (await ManifestAsync(folder, cancellationToken) is not { } manifest)
        {
            return new NoBackup(folder);
        }

        if (await FlawAsync(folder, manifest, cancellationToken) is { } flaw)
        {
            return flaw;
        }

        foreach (var file in manifest.Files)
        {
            await tables.CreateTableIfNotExistsAsync(file.Table, cancellationToken);
            if (!isForced && await tables.GetTableClient(file.Table).QueryAsync<TableEntity>(maxPerPage: 1, cancellationToken: cancellationToken).AnyAsync(cancellationToken))
            {
                return new StorageNotEmpty(file.Table);
            }
        }

        foreach (var file in manifest.Files)
        {
            await FillAsync(tables.GetTableClient(file.Table), Path.Combine(folder, file.Name), cancellationToken);
        }

        return manifest;
    }

    private static async Task<BackupManifest?> ManifestAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, BackupManifest.FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            await using var file = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync(file, BackupJson.Default.BackupManifest, cancellationToken) is { Version: BackupManifest.Current } manifest
                ? manifest
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<Refusal?> FlawAsync(string folder, BackupManifest manifest, CancellationToken cancellationToken)
    {
        foreach (var named in manifest.Files)
        {
            var path = Path.Combine(folder, named.Name);
            if (!TableNames.All.Contains(named.Table) || named.Name != $"{named.Table}.jsonl")
            {
                return new UnknownBackupTable(named.Table);
            }

            if (!File.Exists(path))
            {
                return new BackupDamaged(named.Name);
            }

            await using var file = File.OpenRead(path);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken)) != named.Sha256)
            {
                return new BackupDamaged(named.Name);
            }
        }

        return null;
    }

    private static async Task FillAsync(TableClient table, string path, CancellationToken cancellationToken)
    {
        var (waiting, bytes) = (new List<TableTransactionAction>(), 0);
        await foreach (var line in File.ReadLinesAsync(path, cancellationToken))
        {
            var row = BackupRows.Read(line);
            if (waiting.Count == Changes.Most || bytes + line.Length > MostBytes || (waiting.Count > 0 && waiting[0].Entity.PartitionKey != row.PartitionKey))
            {
                await StoreAsync(table, waiting, cancellationToken);
                bytes = 0;
            }

            waiting.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, row));
            bytes += line.Length;
        }

        await StoreAsync(table, waiting, cancellationToken);
    }

    private static async Task StoreAsync(TableClient table, List<TableTransactionAction> waiting, CancellationToken cancellationToken)
    {
        if (waiting.Count > 0)
        {
            await table.SubmitTransactionAsync(waiting, cancellationToken);
            waiting.Clear();
        }
    }
}
