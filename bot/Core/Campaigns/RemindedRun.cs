namespace TeamsIsms.Campaigns;

/// <summary>Finds the duty a letter reminds of.</summary>
internal sealed class RemindedRun(CampaignTable campaigns, AssignmentTable assignments)
{
    /// <returns>Nulls when it is settled.</returns>
    public async Task<(Campaign? Campaign, Assignment? Assignment)> FindAsync(
        CampaignId id, Guid person, CancellationToken cancellationToken) =>
        await campaigns.FindAsync(id, cancellationToken) is { Status: CampaignStatus.Active } campaign
        && await assignments.FindAsync(campaign, person, cancellationToken) is { Assignment: { } assignment }
        && (assignment.IsOpen || assignment.Status == AssignmentStatus.Undeliverable)
            ? (campaign, assignment)
            : (null, null);
}
