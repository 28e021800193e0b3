using TeamsIsms.Campaigns;
using TeamsIsms.Teams;
using TeamsIsms.Training;
using TeamsIsms.Training.Cards;

namespace TeamsIsms.Bot.Training;

/// <summary>A person's training as it stands now.</summary>
internal static class TrainingAnswers
{
    /// <summary>Also on the card that was tapped.</summary>
    public static async Task<Answer> CurrentAsync(Turn turn, CampaignId campaign, CancellationToken cancellationToken)
    {
        var now = turn.Get<TimeProvider>().GetUtcNow();
        var found = await turn.Get<TrainingRun>().FindAsync(campaign, turn.Caller, 0, now, cancellationToken);
        if (found.Value is not { } sight)
        {
            return Answer.Refused(found.Refusal!); // no value: refused
        }

        var view = TrainingViews.Of(sight.Campaign, sight.Course, sight.Training, now);
        return Answer.Kept(TrainingCard.Draw(view, now, turn.Culture), turn.Activity.ReplyToId);
    }
}
