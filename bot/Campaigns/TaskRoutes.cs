using TeamsIsms.Campaigns;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Campaigns;

/// <summary>What do I still owe? Computed from the campaigns that run, so it can never disagree with them.</summary>
internal static class TaskRoutes
{
    public static async Task<Answer> ListAsync(Turn turn, CancellationToken cancellationToken)
    {
        var now = turn.Get<TimeProvider>().GetUtcNow();
        var assignments = turn.Get<AssignmentTable>();
        var campaigns = await turn.Get<CampaignTable>().ListAsync(cancellationToken);
        var running = campaigns.Where(campaign => campaign.Status is CampaignStatus.Active or CampaignStatus.Paused).ToList();
        var views = await Task.WhenAll(running.Select(campaign => assignments.FindAsync(campaign, turn.Caller, cancellationToken)));
        List<OwedTask> owed =
        [
            .. running.Zip(views)
                .Where(pair => pair.Second?.Assignment is { IsOpen: true } or { Status: AssignmentStatus.Undeliverable })
                .Select(pair => OwedTask.Of(pair.First, pair.Second!.Assignment!)) // the line above has seen it
                .OrderBy(task => task.Due),
        ];
        return Answer.Card(TasksCard.Draw(owed, now, turn.Culture));
    }

    /// <summary>Shows the person's own card again.</summary>
    public static async Task<Answer> CardAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken)
    {
        if (verb.Campaign() is not { } id
            || await turn.Get<CampaignTable>().FindFixedAsync(id, cancellationToken) is not { } campaign)
        {
            return Answer.Refused(new UnknownCampaign());
        }

        return await turn.Get<AssignmentTable>().FindAsync(campaign, turn.Caller, cancellationToken) is { } view
            ? await CardRoutes.CurrentAsync(turn, campaign, view, cancellationToken)
            : Answer.Refused(new NotAssigned());
    }
}
