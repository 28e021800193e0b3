using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Repository;
using TeamsIsms.Tests.Trail.Seals;

namespace TeamsIsms.Tests.Trail.Verification;

/// <summary>The command as people run it, on logs that the product wrote into real storage, and the page that does without it.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly string _folder = Directory.CreateTempSubdirectory("teamsisms-verify-").FullName;

    [Fact]
    public async Task A_log_in_storage_holds_until_one_letter_of_a_row_is_changed_and_is_then_named()
    {
        await using var world = await SealedAsync();
        var authority = Path.Combine(world.Folder, "tsa-ca.pem");

        var (code, told) = await VerifyAsync(world, "--tsa", authority, "--language", "en");
        Assert.True(code == 0, told);
        Assert.Contains("Everything holds.", told, StringComparison.Ordinal);
        Assert.Contains("2 seals", told, StringComparison.Ordinal);

        var table = world.Log.Tables.GetTableClient(TableNames.Campaigns);
        var row = await table.QueryAsync<TableEntity>("RowKey ge 'trail|' and RowKey lt 'trail~'", cancellationToken: Stop).FirstAsync(Stop);
        row["Leaf"] = row.GetString("Leaf").Replace("\"v\":1", "\"v\":2", StringComparison.Ordinal);
        await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, Stop);

        (code, told) = await VerifyAsync(world);
        Assert.Equal(1, code);
        Assert.Contains($"Campaigns/{row.PartitionKey}/{row.RowKey}", told, StringComparison.Ordinal);
        Assert.Contains("不符", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_taken_away_verify_by_the_command_and_by_the_page_alone_and_every_changed_file_is_seen()
    {
        await using var world = await SealedAsync();
        await TakeAsync(world);
        var key = Path.Combine(_folder, "2026", "log.pem");

        Assert.Equal(0, (await VerifyAsync(world, "--folder", _folder, "--key", key, "--tsa", Path.Combine(_folder, "tsa.pem"))).Code);
        Assert.Equal(0, (await RunAsync("python3", [await ProgramAsync(), "2026"])).Code);
        foreach (var seal in Directory.GetDirectories(Path.Combine(_folder, "2026", "seals")))
        {
            var (code, told) = await RunAsync("bash", ["-euo", "pipefail", "-c", Block("sh")], seal);
            Assert.True(code == 0, told);
            Assert.Contains("Verified OK", told, StringComparison.Ordinal);
            Assert.Contains("Verification: OK", told, StringComparison.Ordinal);
        }

        var proof = Path.Combine(_folder, "first.tlog-proof");
        Assert.Equal(0, (await BotAsync(world, "prove", "--year", "2026", "--record", "0", "--proof", proof, "--folder", _folder)).Code);
        Assert.Equal(0, (await VerifyAsync(world, "--proof", proof, "--key", key)).Code);

        var bundle = Directory.GetFiles(Path.Combine(_folder, "2026", "tile", "entries"), "*", SearchOption.AllDirectories).Order().Last();
        var bytes = await File.ReadAllBytesAsync(bundle, Stop);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(bundle, bytes, Stop);

        Assert.Equal(1, (await VerifyAsync(world, "--folder", _folder, "--key", key)).Code);
        Assert.NotEqual(0, (await RunAsync("python3", [await ProgramAsync(), "2026"])).Code);
    }

    [Theory]
    [InlineData("verify", "--year")]
    [InlineData("verify", "--unknown", "x")]
    [InlineData("verify", "--folder", "no-such-folder")]
    [InlineData("prove", "--year", "2026")]
    public async Task Wrong_usage_is_told_and_ends_with_two(params string[] arguments)
    {
        var (code, told) = await RunAsync("dotnet", [Bot(), .. arguments]);

        Assert.Equal(2, code);
        Assert.NotEmpty(told);
    }

    [Fact]
    public void The_page_s_program_has_at_most_forty_lines() => Assert.InRange(Block("python").TrimEnd().Split('\n').Length, 1, 40);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<SealWorld> SealedAsync()
    {
        var world = await SealWorld.OpenAsync();
        await world.Log.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1", "campaign/1");
        world.Pass(days: 1);
        await world.SealAsync();
        await world.Log.ChangeAsync(TableNames.Incidents, "2026", "incident/1", "incident/2");
        world.Pass(days: 1);
        await world.SealAsync();
        return world;
    }

    private async Task TakeAsync(SealWorld world)
    {
        foreach (var container in new[] { "trail", "trail-latest" })
        {
            var blobs = new BlobServiceClient(world.Connection).GetBlobContainerClient(container);
            await foreach (var blob in blobs.GetBlobsAsync(cancellationToken: Stop))
            {
                var file = Path.Combine(_folder, blob.Name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await blobs.GetBlobClient(blob.Name).DownloadToAsync(file, Stop);
            }
        }

        File.Copy(Path.Combine(world.Folder, "tsa-ca.pem"), Path.Combine(_folder, "tsa.pem"));
    }

    private async Task<string> ProgramAsync()
    {
        var file = Path.Combine(_folder, "verify.py");
        await File.WriteAllTextAsync(file, Block("python"), Stop);
        return file;
    }

    // the page holds one block of each language
    private static string Block(string language) =>
        Regex.Match(TrackedFiles.Read(".github/VERIFY.md"), $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static string Bot()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(own.Parent!.Parent!.FullName, "TeamsIsms.Bot", own.Name, "TeamsIsms.Bot.dll");
    }

    private Task<(int Code, string Told)> VerifyAsync(SealWorld world, params string[] arguments) => BotAsync(world, ["verify", .. arguments]);

    private Task<(int Code, string Told)> BotAsync(SealWorld world, params string[] arguments) =>
        RunAsync("dotnet", [Bot(), .. arguments], connection: world.Connection);

    // A program that is missing here fails the test, with its name.
    private async Task<(int Code, string Told)> RunAsync(
        string program, IEnumerable<string> arguments, string? folder = null, string? connection = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["Storage__Connection"] = connection },
        };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(Stop), process.StandardError.ReadToEndAsync(Stop));
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, await output + await errors);
    }
}
