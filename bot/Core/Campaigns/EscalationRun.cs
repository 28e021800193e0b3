using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>Tells unit heads and security managers of overdue people: the notices are queued first, then it is noted.</summary>
internal sealed class EscalationRun(CampaignTable campaigns, OpenPeopleRun open, WorkQueue queue)
{
    public async Task RunAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (Escalation.HeadsAreDue(campaign, now))
        {
            foreach (var head in await HeadsAsync(campaign, now, cancellationToken))
            {
                await TellAsync(new CampaignNotice(campaign.Id, CampaignNoticeKind.OverdueToHead, To: head), cancellationToken);
            }

            await NoteAsync(campaign, done => done with { HeadsToldAt = now }, cancellationToken);
        }

        if (Escalation.ManagerIsDue(campaign, now))
        {
            await TellAsync(new CampaignNotice(campaign.Id, CampaignNoticeKind.OverdueToManager), cancellationToken);
            await NoteAsync(campaign, done => done with { ManagerToldAt = now }, cancellationToken);
        }
    }

    private async Task<IReadOnlyCollection<Guid>> HeadsAsync(
        Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var heads = new HashSet<Guid>();
        await foreach (var assignment in open.ReadAsync(campaign, head: null, cancellationToken))
        {
            if (assignment.IsOverdue(now) && assignment.Head is { } head)
            {
                heads.Add(head);
            }
        }

        return heads;
    }

    private Task TellAsync(CampaignNotice notice, CancellationToken cancellationToken) => queue.SendAsync(
        QueueNames.CampaignNotice, notice, CampaignJson.Default.CampaignNotice, delay: null, cancellationToken);

    private async Task NoteAsync(Campaign campaign, Func<FollowUp, FollowUp> done, CancellationToken cancellationToken) =>
        await campaigns.NoteAsync(campaign.Id, current => current with { FollowUp = done(current.FollowUp) }, cancellationToken);
}
