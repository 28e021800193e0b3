using System.Security.Cryptography.X509Certificates;
using Azure.Data.Tables;
using TeamsIsms.Sandbox.Stamps;
using TeamsIsms.Storage;
using TeamsIsms.Trail.Verification;

namespace TeamsIsms.Tests.Trail.Seals;

/// <summary>What the product writes is what the check reads.</summary>
public sealed class SealVerifyTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Logs_of_two_years_hold_until_a_row_is_changed()
    {
        await using var world = await SealWorld.OpenAsync();
        for (var day = 0; day < 32; day += 8)
        {
            await world.Log.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1", "campaign/2");
            await world.Log.ChangeAsync(TableNames.Incidents, "2026", [.. Enumerable.Repeat("incident/1", 90)]);
            world.Pass(days: 8);
            await world.SealAsync();
        }

        await world.Log.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/2");
        var whole = await VerifyAsync(world);
        Assert.Null(whole.Flaw);
        Assert.Equal([2026, 2027], whole.Years.Select(year => year.Year));
        Assert.Equal(1, whole.Waiting);

        var table = world.Log.Tables.GetTableClient(TableNames.Incidents);
        var row = (await table.GetEntityAsync<TableEntity>("2026", "trail|incident.1|0000000100", cancellationToken: Stop)).Value;
        row["Leaf"] = row.GetString("Leaf").Replace("s:Test", "s:Best", StringComparison.Ordinal);
        await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, Stop);
        Assert.NotNull((await VerifyAsync(world)).Flaw);
    }

    [Fact]
    public async Task A_seal_that_waits_for_its_time_stamp_is_no_flaw()
    {
        await using var world = await SealWorld.OpenAsync();
        await world.Log.ChangeAsync(TableNames.Campaigns, "campaigns", "campaign/1");
        world.Pass(days: 1);
        world.IsAuthorityDown = true;
        await Assert.ThrowsAsync<HttpRequestException>(world.SealAsync);

        Assert.Null((await VerifyAsync(world)).Flaw);
    }

    private static Task<Verdict> VerifyAsync(SealWorld world) => new LogVerifier(
        new KeptLogTable(world.Log.Tables, world.Blobs),
        new Trust(
            Authorities: [X509CertificateLoader.LoadCertificateFromFile(Path.Combine(world.Folder, "tsa-ca.pem"))],
            Policy: TimeStampOffice.Policy)).RunAsync(null, Stop);
}
