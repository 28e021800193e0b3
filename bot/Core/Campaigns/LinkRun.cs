namespace TeamsIsms.Campaigns;

/// <summary>What the page behind a mail link does: find, read, acknowledge. Whoever holds the link is taken for its person.</summary>
internal sealed class LinkRun(
    LinkTable links, CampaignTable campaigns, AssignmentTable assignments, LibraryClient library, TimeProvider time)
{
    // As much of the hash as tells links apart in the trail, and too little to find one by.
    private const int ActorDigits = 16;

    /// <returns>Null when the link never was, has expired, or leads nowhere any more: all the same to who tries.</returns>
    public async Task<LinkVisit?> FindAsync(string token, CancellationToken cancellationToken) =>
        await links.FindAsync(token, cancellationToken) is { } link
        && link.Expires > time.GetUtcNow()
        && await campaigns.FindAsync(link.Campaign, cancellationToken) is { Document: { } task } campaign
        && await assignments.FindAsync(campaign, link.Person, cancellationToken) is { Assignment: { } assignment } view
            ? new LinkVisit(TrailActor.Link(LinkToken.Hash(token)[..ActorDigits]), campaign, task, view.Head, assignment)
            : null;

    public Task<Outcome<AssignmentView>> AcknowledgeAsync(LinkVisit visit, CancellationToken cancellationToken)
    {
        var act = new Act(visit.Actor, time.GetUtcNow());
        return assignments.ActAsync(
            visit.Campaign,
            visit.Assignment.Person,
            (head, assignment) => Acknowledge
                .Decide(visit.Campaign, head, assignment, visit.Task.Document.Revision, Channel.MailLink, client: null, act)
                .Match<Outcome<AssignmentStep?>>(step => step, refusal => refusal),
            act.At,
            cancellationToken);
    }

    /// <summary>The pinned bytes. That they were opened is recorded only once they could be read.</summary>
    public async Task<Outcome<byte[]>> OpenAsync(LinkVisit visit, CancellationToken cancellationToken)
    {
        var pinned = visit.Task.Pinned;
        var content = await library.ReadAsync(pinned.Document.ItemId, pinned.VersionId, pinned.Sha256, cancellationToken);
        if (content.Refusal is null)
        {
            var act = new Act(visit.Actor, time.GetUtcNow());
            await assignments.ActAsync(
                visit.Campaign,
                visit.Assignment.Person,
                (head, assignment) => OpenTask.Decide(visit.Campaign, head, assignment, act),
                act.At,
                cancellationToken);
        }

        return content;
    }
}
