namespace TeamsIsms.Campaigns;

/// <summary>Looks, after each refresh of the directory, who came and went since the campaign last heard of it.</summary>
internal sealed class AudienceChangeRun(
    CampaignTable campaigns, AssignmentTable assignments, DirectoryTable directory, JoinerRun joiners)
{
    public async Task RunAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (campaign.Status is not (CampaignStatus.Active or CampaignStatus.Paused))
        {
            return;
        }

        var (state, _) = await directory.StateAsync(cancellationToken);
        if (state.Refreshed is not { } refreshed || refreshed <= campaign.FollowUp.AudienceAt)
        {
            return;
        }

        await joiners.RunAsync(
            campaign, (person, at) => LeaveAsync(campaign, person, at, now, cancellationToken), now, cancellationToken);
        await campaigns.NoteAsync(
            campaign.Id,
            current => current with { FollowUp = current.FollowUp with { AudienceAt = refreshed } },
            cancellationToken);
    }

    private async Task LeaveAsync(
        Campaign campaign, Guid person, DateTimeOffset left, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var act = new Act(TrailActor.System("DueWork"), now);
        var reason = CampaignWords.Text.Say(Languages.Chinese, "LeftOn", Taipei.Say(Taipei.Day(left), Languages.Chinese));
        await assignments.ActAsync(
            campaign,
            person,
            (_, assignment) => assignment is null ? new NotAssigned() : EndAssignment.AtLeaving(assignment, reason, act),
            now,
            cancellationToken);
    }
}
