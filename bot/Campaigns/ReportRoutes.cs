using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Campaigns;

/// <summary>
/// The report: where it lies once the campaign is over, and before that one on demand. Making it may take minutes,
/// so the functions do it and tell when it is ready.
/// </summary>
internal static class ReportRoutes
{
    public static async Task<Answer> ReportAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken)
    {
        if (verb.Campaign() is not { } id
            || await turn.Get<CampaignTable>().FindAsync(id, cancellationToken) is not { } campaign)
        {
            return Answer.Refused(new UnknownCampaign());
        }

        if (campaign is { IsOver: true, Report: { } report } && await ProgressRoutes.SeesAllAsync(turn, campaign, cancellationToken))
        {
            var heads = await turn.Get<AssignmentTable>().HeadsAsync(campaign, cancellationToken);
            var figures = Figures.Of(heads, turn.Get<TimeProvider>().GetUtcNow());
            return Answer.Card(CampaignNoticeCard.ReportReady(campaign, report, figures, turn.Culture));
        }

        if (!await ProgressRoutes.SteersAsync(turn, campaign.Task, cancellationToken))
        {
            return Answer.Refused(new NoReportYet());
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
