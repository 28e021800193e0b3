using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>A story of incidents or weaknesses in the sandbox that all such stories share, one after another.</summary>
[Collection(IncidentSandboxCollection.Name)]
public abstract class IncidentScenario(SandboxFixture fixture)
{
    private protected IncidentStage Stage { get; } = new(fixture.Sandbox);

    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>As cards say it.</summary>
    private protected static string Card(string locale, string key, params object[] values) =>
        CampaignStage.Say(locale, IncidentWords.Text, key, values);

    /// <summary>As refusals and states are said.</summary>
    private protected static string Case(string locale, string key, params object[] values) =>
        CampaignStage.Say(locale, CaseRefusalWords.Text, key, values);
}
