using Microsoft.Extensions.Options;

namespace TeamsIsms.Campaigns;

/// <summary>
/// Works the directory's changes into a running campaign: who joined and is bound gets the duty, who left is closed with the reason.
/// The same change may come twice; whoever has an assignment is passed over.
/// </summary>
internal sealed class JoinerRun(
    DirectoryTable directory, PeopleTable people, AudienceRun audience, AssignRun assign, IOptions<CampaignOptions> options)
{
    public async Task RunAsync(
        Campaign campaign, Func<Guid, DateTimeOffset, Task> leave, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var members = await audience.MembersAsync(campaign.Audience, cancellationToken);
        var since = Taipei.Day(campaign.FollowUp.AudienceAt ?? now);
        await foreach (var change in directory.ChangesAsync(since, now, cancellationToken))
        {
            if (change.Kind == DirectoryChangeKind.Left)
            {
                await leave(change.Person, change.At);
            }
            else if (await people.FindAsync(change.Person, cancellationToken) is { } known && campaign.Audience.Binds(known.Person, members))
            {
                var shard = Shards.Of(change.Person, campaign.Shards);
                var due = Joining.Due(campaign, change.At, options.Value.JoinerDays);
                await assign.AssignAsync(campaign, shard, [known], due, now, cancellationToken);
            }
        }
    }
}
