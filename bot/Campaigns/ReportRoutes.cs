using TeamsIsms.Campaigns;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Campaigns;

/// <summary>A report on demand. It may take minutes, so the functions make it and tell when it is ready.</summary>
internal static class ReportRoutes
{
    public static void Add(Routes routes) => routes.Verb(
        "campaign.report", CampaignJson.Default.CampaignVerb, Caller.Role(Role.SecurityManager), ReportAsync);

    private static async Task<Answer> ReportAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken)
    {
        if (verb.Campaign() is not { } id
            || await turn.Get<CampaignTable>().FindAsync(id, cancellationToken) is not { } campaign)
        {
            return Answer.Refused(new UnknownCampaign());
        }

        if (campaign.StartedAt is null)
        {
            return Answer.Refused(new WrongState(campaign.Status));
        }

        await turn.Get<WorkQueue>().SendAsync(
            QueueNames.CampaignStart,
            new CampaignWork(id, CampaignWorkKind.Report),
            CampaignJson.Default.CampaignWork,
            delay: null,
            cancellationToken);
        return Answer.Text(ReportWords.Text.Say(turn.Culture, "Underway", campaign.Number));
    }
}
