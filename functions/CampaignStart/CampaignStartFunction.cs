using TeamsIsms.Campaigns;
using TeamsIsms.Functions.Invocations;

namespace TeamsIsms.Functions.CampaignStart;

internal static class CampaignStartFunction
{
    public static void Register(FunctionSet functions) => functions.OnQueue(
        "CampaignStart",
        CampaignJson.Default.CampaignWork,
        (services, work, _, cancellationToken) => services.GetRequiredService<CampaignWorkRun>().RunAsync(work, cancellationToken));
}
