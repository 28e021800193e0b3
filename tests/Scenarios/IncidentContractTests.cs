using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>What incidents ask of the Connector and of Graph is what Microsoft describes.</summary>
public sealed class IncidentContractTests(SandboxFixture fixture) : IncidentScenario(fixture)
{
    [Fact]
    public async Task Every_request_of_an_incident_is_one_that_is_described()
    {
        var id = await Stage.ConfirmedAsync("zh-TW");
        var thread = await Stage.ThreadAsync(id, Case("zh-TW", "StatusConfirmed"));
        await Stage.WriteAsync(Stage.Handler, "zh-TW", thread, "已聯絡廠商");
        await Stage.ThreadAsync(id, "已聯絡廠商");

        var count = await WireContract.CheckAsync(Stage.Sandbox);

        Assert.Equal(RepositoryRoot.Contracts is not null, count > 0);
    }
}
