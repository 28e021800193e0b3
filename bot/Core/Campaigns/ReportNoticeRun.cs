using System.Globalization;

namespace TeamsIsms.Campaigns;

/// <summary>Gives the link to a report to the security managers and to whoever created the campaign.</summary>
internal sealed class ReportNoticeRun(
    CampaignTable campaigns, AssignmentTable assignments, PeopleTable people, NoticeCardRun cards, TimeProvider time)
{
    /// <returns>The pause before the notice is to be repeated; null when everybody has it.</returns>
    public async Task<TimeSpan?> RunAsync(CampaignNotice notice, CancellationToken cancellationToken)
    {
        if (await campaigns.FindAsync(notice.Campaign, cancellationToken) is not { Report: { } report } campaign)
        {
            return null;
        }

        var figures = Figures.Of(await assignments.HeadsAsync(campaign, cancellationToken), time.GetUtcNow());
        var about = string.Create(CultureInfo.InvariantCulture, $"report|{report.At.ToUnixTimeMilliseconds()}");
        var managers = await people.WithRoleAsync(Role.SecurityManager, cancellationToken);
        TimeSpan? pause = null;
        foreach (var to in managers.Select(manager => manager.Id).Append(campaign.Creator).Distinct())
        {
            pause = SendPause.Longer(pause, await cards.ShowAsync(
                campaign,
                about,
                to,
                culture => CampaignNoticeCard.ReportReady(campaign, report, figures, culture),
                cancellationToken));
        }

        return pause;
    }
}
