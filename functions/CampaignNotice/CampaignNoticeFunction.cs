using TeamsIsms.Campaigns;
using TeamsIsms.Functions.Invocations;

namespace TeamsIsms.Functions.CampaignNotice;

/// <summary>Tells single people what concerns them.</summary>
internal static class CampaignNoticeFunction
{
    public static void Register(FunctionSet functions) => functions.OnQueue(
        "CampaignNotice",
        CampaignJson.Default.CampaignNotice,
        (services, notice, _, cancellationToken) => services.GetRequiredService<NoticeRun>().RunAsync(notice, cancellationToken));
}
