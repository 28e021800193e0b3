using TeamsIsms.Campaigns;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Campaigns;

/// <summary>What do I still owe?</summary>
internal static class TaskRoutes
{
    public static async Task<Answer> ListAsync(Turn turn, CancellationToken cancellationToken)
    {
        var owed = await turn.Get<OwedTasksRun>().FindAsync(turn.Caller, cancellationToken);
        return Answer.Card(TasksCard.Draw(owed, turn.Get<TimeProvider>().GetUtcNow(), turn.Culture));
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
            ? await CardRoutes.CurrentAsync(turn, campaign, view, CardPlace.Shown, cancellationToken)
            : Answer.Refused(new NotAssigned());
    }
}
