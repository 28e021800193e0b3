using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Campaigns;
using TeamsIsms.Trail.Log;
using TeamsIsms.Trail.Seals;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Tests.Trail.Seals;

public sealed class SealRunTests
{
    private const int MostCalls = 60;

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_day_is_sealed_once_with_all_its_records_and_its_copies()
    {
        await using var world = await SealWorld.OpenAsync();
        await world.Log.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1", "campaign/1");
        await world.SealAsync();
        Assert.Empty(await world.SealsAsync());

        world.Pass(days: 1);
        await world.Log.ChangeAsync(TableNames.Incidents, "2026", "incident/1");
        await world.SealAsync();
        await world.SealAsync();

        var seal = Assert.Single(await world.SealsAsync());
        Assert.Equal((4, true), (seal.Edge.Size, seal.IsDone));
        Assert.Equal(4, (await world.Log.CheckAsync()).Count);
        await HoldsAsync(world, seal);
    }

    [Fact]
    public async Task Missed_days_get_one_seal_that_follows_the_last()
    {
        await using var world = await SealWorld.OpenAsync();
        world.Pass(days: 1);
        await world.SealAsync();
        await world.Log.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1");
        world.Pass(days: 5);
        await world.SealAsync();

        var seals = await world.SealsAsync();
        Assert.Equal([new DateOnly(2026, 12, 3), new DateOnly(2026, 12, 8)], seals.Select(seal => seal.Id.Day));
        Assert.Equal(seals[0].Id, seals[1].Previous);
        var leaf = (await world.Log.CheckAsync())[^1].Entry.Read();
        Assert.Equal(("seal.day", 2, Hash(seals[0].Checkpoint!)), (leaf.Kind, leaf.Sequence, leaf.Document));
        foreach (var seal in seals)
        {
            await HoldsAsync(world, seal, isLast: seal == seals[^1]);
        }
    }

    [Fact]
    public async Task A_year_ends_with_its_last_seal_and_the_next_log_goes_on_from_it()
    {
        await using var world = await SealWorld.OpenAsync();
        await world.Log.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1");
        world.Pass(days: 40);
        await world.Log.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1");
        await world.SealAsync();
        await world.Log.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1");
        world.Pass(days: 1);
        await world.SealAsync();

        var last = (await world.SealsAsync())[^1];
        Assert.Equal(new SealReference(2026, new DateOnly(2026, 12, 31)), last.Id);
        Assert.True((await world.Log.StateAsync()).Closed);
        Assert.Equal("seal.day", (await world.Log.CheckAsync())[^1].Entry.Read().Kind);
        var first = (await world.SealsAsync(2027))[0];
        Assert.Equal(last.Id, first.Previous);
        var entries = await world.Log.CheckAsync(2027);
        Assert.Contains(entries, placed => placed.Entry.Read() is { Subject: "campaign/1", Sequence: 3 });
        Assert.Equal(Hash(last.Checkpoint!), entries.Select(placed => placed.Entry.Read()).First(leaf => leaf.Kind == "seal.day").Document);
        await HoldsAsync(world, last);
        await HoldsAsync(world, first, isLast: false);
    }

    [Fact]
    public async Task Without_the_authority_a_day_is_not_sealed_raises_the_alarm_and_is_sealed_later()
    {
        await using var world = await SealWorld.OpenAsync();
        world.Pass(days: 1);
        world.IsAuthorityDown = true;
        await Assert.ThrowsAsync<HttpRequestException>(world.SealAsync);
        Assert.False(Assert.Single(await world.SealsAsync()).IsDone);
        Assert.Null(await world.Get<SealWatchRun>().RunAsync(Stop));

        world.Log.Clock.Advance(TimeSpan.FromHours(3));
        await Assert.ThrowsAsync<HttpRequestException>(world.SealAsync);
        Assert.Equal(new DateOnly(2026, 12, 3), await world.Get<SealWatchRun>().RunAsync(Stop));

        world.IsAuthorityDown = false;
        await world.SealAsync();
        Assert.Null(await world.Get<SealWatchRun>().RunAsync(Stop));
        var seal = Assert.Single(await world.SealsAsync());
        Assert.Single(await world.Log.CheckAsync());
        await HoldsAsync(world, seal);
    }

    [Fact]
    public async Task A_tree_that_does_not_go_on_from_the_signed_one_is_never_signed()
    {
        await using var world = await SealWorld.OpenAsync();
        await world.Log.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1");
        world.Pass(days: 1);
        await world.SealAsync();
        await world.Log.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1");
        await world.Get<SequenceRun>().RunAsync(Stop);
        var table = world.Log.Tables.GetTableClient(TableNames.TrailLog);
        var entry = (await table.GetEntityAsync<TableEntity>("2026", LogRows.Entry(2), cancellationToken: Stop)).Value;
        entry["Leaf"] = entry.GetString("Leaf").Replace("s:Test", "s:Best", StringComparison.Ordinal);
        await table.UpdateEntityAsync(entry, entry.ETag, TableUpdateMode.Replace, Stop);

        world.Pass(days: 1);
        await Assert.ThrowsAsync<InvalidDataException>(world.SealAsync);

        Assert.Null((await world.SealsAsync())[^1].Checkpoint);
    }

    /// <summary>One day after the other, sealed by a process that dies after each of its writes in turn.</summary>
    [Fact]
    public async Task Killed_after_any_write_the_next_tick_goes_on()
    {
        await using var world = await SealWorld.OpenAsync();
        for (var (at, died) = (1, true); died; at++)
        {
            Assert.True(at < MostCalls);
            await world.Log.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1");
            world.Pass(days: 1);
            await world.RestartAsync(new Crash { At = at, IsAfter = true });
            died = await DiesAsync(world);
            await world.RestartAsync(new Crash());
            await world.SealAsync();
        }

        var seals = await world.SealsAsync();
        seals.AddRange(await world.SealsAsync(2027));
        Assert.True(seals.Count > 8);
        Assert.All(seals, seal => Assert.True(seal.IsDone));
        Assert.Equal(seals.Skip(1).Select(seal => seal.Id.Day.AddDays(-1)), seals.SkipLast(1).Select(seal => seal.Id.Day));
        Assert.Equal(world.Log.Records + seals.Count(seal => seal.Id.Year == 2026), (await world.Log.CheckAsync()).Count);
        await HoldsAsync(world, seals[^1]);
    }

    /// <summary>Everything an auditor would look at, read from the copies.</summary>
    private static async Task HoldsAsync(SealWorld world, Seal seal, bool isLast = true)
    {
        var folder = $"{LogRows.Partition(seal.Id.Year)}";
        var day = $"{folder}/seals/{SealRows.Day(seal.Id.Day)}";
        var checkpoint = await world.BlobAsync(TrailBlobClient.Lasting, $"{day}/checkpoint");
        var token = await world.BlobAsync(TrailBlobClient.Lasting, $"{day}/seal.tsr");
        var pem = Encoding.UTF8.GetString(await world.BlobAsync(TrailBlobClient.Lasting, $"{folder}/log.pem"));
        var note = SignedNote.Parse(Encoding.UTF8.GetString(checkpoint))!;
        var origin = $"{SealWorld.Origin}/{folder}";

        Assert.True(note.Verify(VerifierKey.FromPem(origin, pem)!));
        Assert.Equal(Checkpoint.Of(origin, seal.Edge).Text(), note.Body);
        Assert.Equal((seal.Checkpoint, seal.Token), (Encoding.UTF8.GetString(checkpoint), Convert.ToBase64String(token)));
        if (isLast)
        {
            Assert.Equal(checkpoint, await world.BlobAsync(TrailBlobClient.Latest, $"{folder}/checkpoint"));
        }

        var hashes = new List<byte[]>();
        foreach (var path in TilePath.OfTree(seal.Edge.Size).Where(path => path.Level == 0))
        {
            hashes.AddRange(HashTile.Read(await world.BlobAsync(TrailBlobClient.Lasting, $"{folder}/{path}"))!);
        }

        Assert.Equal(seal.Edge.Root(), hashes.Aggregate(LogEdge.Empty, (edge, hash) => edge.Append(hash)).Root());
        await OpensslTakesAsync(world.Folder, checkpoint, token);
    }

    private static async Task OpensslTakesAsync(string folder, byte[] checkpoint, byte[] token)
    {
        await File.WriteAllBytesAsync(Path.Combine(folder, "checkpoint"), checkpoint, Stop);
        await File.WriteAllBytesAsync(Path.Combine(folder, "seal.tsr"), token, Stop);
        using var openssl = Process.Start(new ProcessStartInfo(
            "openssl", ["ts", "-verify", "-data", "checkpoint", "-in", "seal.tsr", "-CAfile", "tsa-ca.pem"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!; // a process of our own
        var said = await openssl.StandardOutput.ReadToEndAsync(Stop) + await openssl.StandardError.ReadToEndAsync(Stop);
        Assert.Contains("Verification: OK", said, StringComparison.Ordinal);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static async Task<bool> DiesAsync(SealWorld world)
    {
        try
        {
            await world.SealAsync();
            return false;
        }
        catch (Exception e) when (e is CrashException || e.GetBaseException() is CrashException)
        {
            return true;
        }
    }
}
