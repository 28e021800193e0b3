using System.Runtime.CompilerServices;
using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>Finds the people who still owe an answer, shard by shard.</summary>
internal sealed class OpenPeopleRun(AssignmentTable assignments, WorkQueue queue)
{
    /// <summary>Queues a reminder for everybody who can still be moved to answer: all of them, or those of one head.</summary>
    public async Task RemindAsync(Campaign campaign, Guid? head, CancellationToken cancellationToken)
    {
        await foreach (var assignment in ReadAsync(campaign, head, cancellationToken))
        {
            if (assignment.Status != AssignmentStatus.ExemptionRequested)
            {
                await queue.SendAsync(
                    QueueNames.CampaignNotice,
                    new CampaignNotice(campaign.Id, CampaignNoticeKind.Reminder, assignment.Person),
                    CampaignJson.Default.CampaignNotice,
                    delay: null,
                    cancellationToken);
            }
        }
    }

    public async IAsyncEnumerable<Assignment> ReadAsync(
        Campaign campaign, Guid? head, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var shard = 0; shard < campaign.Shards; shard++)
        {
            await foreach (var assignment in assignments.ReadAsync(campaign.Id, shard, cancellationToken))
            {
                if (assignment.IsOpen && (head is null || assignment.Head == head))
                {
                    yield return assignment;
                }
            }
        }
    }
}
