using Azure.Data.Tables;
using TeamsIsms.Bot.Backup;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Operation.Backups;
using TeamsIsms.Operation.Poison;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Tests.Operation;

/// <summary>A backup and its return, between two accounts of the real emulator.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("backup-").FullName, "of-today");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true); // made above

    [Fact]
    public async Task Every_row_comes_back_as_it_was_and_the_product_goes_on_with_it()
    {
        var (store, other) = (await TestStore.OpenAsync(), await TestStore.OpenAsync());
        var campaign = await FillAsync(store);

        var written = (await new BackupRun(store.Tables, TimeProvider.System).RunAsync(_folder, Cancel)).Value!; // the folder is new
        var restored = await new RestoreRun(other.Tables).RunAsync(_folder, isForced: false, Cancel);

        Assert.Equal(written.Rows, restored.Value!.Rows); // not refused: checked by the rows
        Assert.True(written.Files.Count(file => file.Rows > 0) >= 5);
        Assert.Equal(await RowsAsync(store), await RowsAsync(other));
        var campaigns = new CampaignTable(other.Tables, new OutboxRun(new WorkQueue(other.Queues)));
        Assert.Equal(campaign.Number, (await campaigns.FindAsync(campaign.Id, Cancel))!.Number); // it was stored
        Assert.Equal(2, await campaigns.TrailAsync(campaign, Cancel).CountAsync(Cancel));
        Assert.Equal([0xFF, 0x00, 0x7B], await new PoisonTable(other.Tables).ReadAsync(Assert.Single(await new PoisonTable(other.Tables).OpenAsync(Cancel)), Cancel));
        var log = (await new LogTable(other.Tables).FindAsync(Taipei.Day(Some.Now).Year, Cancel))!.Value; // as opened
        Assert.Equal(0, log.Edge.Size);
    }

    [Fact]
    public async Task An_account_with_rows_takes_a_backup_only_when_told()
    {
        var store = await TestStore.OpenAsync();
        await FillAsync(store);
        await new BackupRun(store.Tables, TimeProvider.System).RunAsync(_folder, Cancel);
        var before = await RowsAsync(store);

        Assert.IsType<StorageNotEmpty>((await new RestoreRun(store.Tables).RunAsync(_folder, isForced: false, Cancel)).Refusal);
        Assert.Null((await new RestoreRun(store.Tables).RunAsync(_folder, isForced: true, Cancel)).Refusal);
        Assert.Equal(before, await RowsAsync(store));
        Assert.Equal(new BackupFolderTaken(_folder), (await new BackupRun(store.Tables, TimeProvider.System).RunAsync(_folder, Cancel)).Refusal);
    }

    [Fact]
    public async Task A_backup_that_was_touched_or_not_finished_restores_nothing()
    {
        var (store, other) = (await TestStore.OpenAsync(), await TestStore.OpenAsync());
        await FillAsync(store);
        await new BackupRun(store.Tables, TimeProvider.System).RunAsync(_folder, Cancel);
        var people = Path.Combine(_folder, "People.jsonl");
        await File.WriteAllTextAsync(people, (await File.ReadAllTextAsync(people, Cancel)).Replace("\"p\":", "\"p\": ", StringComparison.Ordinal), Cancel);

        Assert.Equal(new BackupDamaged("People.jsonl"), (await new RestoreRun(other.Tables).RunAsync(_folder, isForced: true, Cancel)).Refusal);
        File.Delete(people);
        Assert.Equal(new BackupDamaged("People.jsonl"), (await new RestoreRun(other.Tables).RunAsync(_folder, isForced: true, Cancel)).Refusal);
        File.Delete(Path.Combine(_folder, BackupManifest.FileName));
        Assert.Equal(new NoBackup(_folder), (await new RestoreRun(other.Tables).RunAsync(_folder, isForced: true, Cancel)).Refusal);
        Assert.Empty(await RowsAsync(other));
    }

    [Fact]
    public void Every_type_of_a_column_comes_back_as_the_same_type()
    {
        var row = new TableEntity("p/\"分區\"", "k")
        {
            ["Text"] = "林曉彤\n\u2028\"\\",
            ["Number"] = int.MinValue,
            ["Long"] = long.MaxValue,
            ["Double"] = 0.1,
            ["Yes"] = true,
            ["At"] = new DateTimeOffset(2026, 12, 3, 1, 41, 7, TimeSpan.Zero).AddTicks(1),
            ["Id"] = Some.Person.Id,
            ["Bytes"] = new byte[] { 0, 255 },
        };

        var read = BackupRows.Read(System.Text.Encoding.UTF8.GetString(BackupRows.Write(row).Span));

        Assert.Equal((row.PartitionKey, row.RowKey), (read.PartitionKey, read.RowKey));
        Assert.All(row.Where(column => column.Key is not ("PartitionKey" or "RowKey")), column => Assert.Equal(column.Value, read[column.Key]));
        Assert.Throws<FormatException>(() => BackupRows.Read("""{"p":"a"}"""));
        Assert.Throws<FormatException>(() => BackupRows.Read("""{"p":"a","k":"b","v":{"C":["?","1"]}}"""));
    }

    [Theory]
    [InlineData("backup", "--to", "out", true)]
    [InlineData("restore", "--from", "out", true)]
    [InlineData("backup", "--from", "out", false)]
    [InlineData("restore", "--from", "out --into filled --language en", true)]
    [InlineData("backup", "--to", "out --into filled", false)]
    [InlineData("restore", "--from", "", false)]
    public void A_command_is_understood_whole_or_not_at_all(string command, string first, string rest, bool isUnderstood) =>
        Assert.Equal(isUnderstood, BackupOptions.Parse(command, [first, .. rest.Split(' ')]) is not null);

    private static async Task<Campaign> FillAsync(TestStore store)
    {
        await store.WriteAsync(null, Some.Person, Some.Named(Some.SecurityManager, "林安全", Role.SecurityManager));
        var campaigns = new CampaignTable(store.Tables, new OutboxRun(new WorkQueue(store.Queues)));
        CampaignStep Step(Campaign next, string kind) => new(next, new TrailEvent(kind, next.Subject, TrailActor.Person(Some.SecurityManager), new TrailDetail()));
        var made = (await campaigns.CreateAsync(
            number => Step(Some.Campaign with { Number = number }, TrailKinds.CampaignCreated), static (_, _) => { }, Some.Now, Cancel))!; // the number is free
        await campaigns.ActAsync(made.Id, current => Step(current, TrailKinds.CampaignStarted), static (_, _) => { }, Some.Now, Cancel);
        await new PoisonTable(store.Tables).KeepAsync(QueueNames.CampaignDelivery, new byte[] { 0xFF, 0x00, 0x7B }, Some.Now, Cancel);
        await new LogTable(store.Tables).OpenAsync(Some.Now, Cancel);
        var many = store.Tables.GetTableClient(TableNames.Reminders);
        foreach (var some in Enumerable.Range(0, 250).Chunk(Changes.Most))
        {
            await many.SubmitTransactionAsync(
                some.Select(number => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("2026-12-03", $"{number:D4}"))), Cancel);
        }

        return made;
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(TestStore store)
    {
        var rows = new List<string>();
        foreach (var table in TableNames.All)
        {
            await foreach (var row in store.Tables.GetTableClient(table).QueryAsync<TableEntity>(cancellationToken: Cancel))
            {
                rows.Add($"{table} {System.Text.Encoding.UTF8.GetString(BackupRows.Write(row).Span)}");
            }
        }

        return rows;
    }
}
