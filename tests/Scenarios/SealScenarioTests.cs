using Azure.Data.Tables;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail.Seals;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Tests.Scenarios;

[Collection(SandboxCollection.Name)]
public sealed class SealScenarioTests(SandboxFixture fixture)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly SandboxProcess _sandbox = fixture.Sandbox;

    [Fact]
    public async Task A_day_that_is_over_is_sealed_and_its_seal_lies_in_SharePoint()
    {
        var day = Taipei.Day(await _sandbox.Control.NowAsync(Stop));
        await LastAsync(); // the log begins today, though no minute has passed yet

        await _sandbox.Control.AdvanceAsync(TimeSpan.FromDays(1), Stop);

        Seal? seal = null;
        await _sandbox.Control.PassAsync(async () => (seal = await LastAsync()) is { Shared: true } && seal.Id.Day >= day, Stop);
        Assert.True(seal!.IsDone);
        var folder = $"Trail/{seal.Id.Year:D4}/{seal.Id.Day:yyyy-MM-dd}";
        Assert.Equal(seal.Checkpoint, System.Text.Encoding.UTF8.GetString(await SandboxLibrary.GetAsync(_sandbox, $"{folder}/checkpoint", Stop)));
        Assert.Equal(seal.Token, Convert.ToBase64String(await SandboxLibrary.GetAsync(_sandbox, $"{folder}/seal.tsr", Stop)));
        Assert.True(File.Exists(Path.Combine(_sandbox.Folder, "trail", "tsa-ca.pem")));
    }

    private async Task<Seal?> LastAsync()
    {
        var log = new LogTable(new TableServiceClient(_sandbox.Storage));
        var state = await log.OpenAsync(await _sandbox.Control.NowAsync(Stop), Stop);
        return state.Value.LastSeal is { } id ? (await new SealTable(log).FindAsync(id, Stop))?.Value : null;
    }
}
