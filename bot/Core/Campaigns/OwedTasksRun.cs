namespace TeamsIsms.Campaigns;

/// <summary>What does somebody still owe? Computed from the campaigns that run, so it can never disagree with them.</summary>
internal sealed class OwedTasksRun(CampaignTable campaigns, AssignmentTable assignments)
{
    /// <summary>Soonest due first.</summary>
    public async Task<IReadOnlyList<OwedTask>> FindAsync(Guid person, CancellationToken cancellationToken)
    {
        var all = await campaigns.ListAsync(cancellationToken);
        var running = all.Where(campaign => campaign.Status is CampaignStatus.Active or CampaignStatus.Paused).ToList();
        var views = await Task.WhenAll(running.Select(campaign => assignments.FindAsync(campaign, person, cancellationToken)));
        return
        [
            .. running.Zip(views)
                .Where(pair => pair.Second?.Assignment is { IsOpen: true } or { Status: AssignmentStatus.Undeliverable })
                .Select(pair => OwedTask.Of(pair.First, pair.Second!.Assignment!)) // the line above has seen it
                .OrderBy(task => task.Due),
        ];
    }
}
