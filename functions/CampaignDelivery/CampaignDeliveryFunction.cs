using TeamsIsms.Campaigns;
using TeamsIsms.Functions.Invocations;

namespace TeamsIsms.Functions.CampaignDelivery;

internal static class CampaignDeliveryFunction
{
    public static void Register(FunctionSet functions) => functions.OnQueue(
        "CampaignDelivery",
        CampaignJson.Default.DeliveryWork,
        (services, work, _, cancellationToken) => services.GetRequiredService<DeliveryRun>().RunAsync(work, cancellationToken));
}
