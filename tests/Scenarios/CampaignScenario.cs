using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>A story that is told in the sandbox all such stories share, one after another.</summary>
[Collection(SandboxCollection.Name)]
public abstract class CampaignScenario(SandboxFixture fixture)
{
    private protected CampaignStage Stage { get; } = new(fixture.Sandbox);

    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    private protected static string Card(string locale, string key, params object[] values) =>
        CampaignStage.Say(locale, CampaignCardWords.Text, key, values);

    private protected static string Say(string locale, string key, params object[] values) =>
        CampaignStage.Say(locale, CampaignWords.Text, key, values);

    private protected static string Approval(string locale, string key) => CampaignStage.Say(locale, ApprovalWords.Text, key);
}
