using TeamsIsms.Campaigns;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Campaigns;

/// <summary>A person's card as it stands now.</summary>
internal static class CardRoutes
{
    public static async Task<Answer> CurrentAsync(
        Turn turn, Campaign campaign, AssignmentView view, CancellationToken cancellationToken)
    {
        if (view.Assignment is not { } assignment)
        {
            return Answer.Refused(new NotAssigned());
        }

        // What was kept in memory does not know the successor.
        var current = assignment.Status == AssignmentStatus.Superseded
            ? await turn.Get<CampaignTable>().FindAsync(campaign.Id, cancellationToken) ?? campaign
            : campaign;
        return Answer.Card(AskCard.Draw(
            current with { Status = view.Head.Status }, assignment, turn.Get<TimeProvider>().GetUtcNow(), turn.Culture));
    }
}
