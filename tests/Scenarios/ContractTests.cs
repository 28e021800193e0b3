using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>What the product asks of the Connector and of Graph is what Microsoft describes.</summary>
[Collection(SandboxCollection.Name)]
public sealed class ContractTests(SandboxFixture fixture)
{
    [Fact]
    public async Task Every_request_of_a_campaign_is_one_that_is_described()
    {
        var stage = new CampaignStage(fixture.Sandbox);
        var id = await stage.StartAsync("zh-TW", ("audience", "all,guests,externals"));
        await stage.SeesAsync(stage.Staff, id, "campaign.open");
        await stage.TapAsync(stage.Manager, "zh-TW", "campaign.close", id, ("reason", "已足夠"));
        await SandboxControl.EventuallyAsync(
            async () => (await stage.CampaignAsync(id)).Report is not null, TestContext.Current.CancellationToken);

        var count = await WireContract.CheckAsync(fixture.Sandbox);

        Assert.Equal(RepositoryRoot.Contracts is not null, count > 0);
    }
}
