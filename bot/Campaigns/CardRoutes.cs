using TeamsIsms.Campaigns;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Campaigns;

/// <summary>Which messages show a person's card from now on.</summary>
internal enum CardPlace
{
    /// <summary>None: it is only looked at.</summary>
    Shown,

    /// <summary>The one that brought the duty. A list that led here stays a list.</summary>
    Own,

    /// <summary>Also the one that was tapped, which after a post without an answer may be another.</summary>
    OwnAndTapped,
}

/// <summary>A person's card as it stands now.</summary>
internal static class CardRoutes
{
    public static async Task<Answer> CurrentAsync(
        Turn turn, Campaign campaign, AssignmentView view, CardPlace place, CancellationToken cancellationToken)
    {
        if (view.Assignment is not { } assignment)
        {
            return Answer.Refused(new NotAssigned());
        }

        // What was kept in memory does not know the successor.
        var current = assignment.Status == AssignmentStatus.Superseded
            ? await turn.Get<CampaignTable>().FindAsync(campaign.Id, cancellationToken) ?? campaign
            : campaign;
        var card = AskCard.Draw(
            current with { Status = view.Head.Status }, assignment, turn.Get<TimeProvider>().GetUtcNow(), turn.Culture);
        return place switch
        {
            CardPlace.Shown => Answer.Card(card),
            CardPlace.Own => Answer.Kept(card, assignment.Card),
            CardPlace.OwnAndTapped => Answer.Kept(card, assignment.Card, turn.Activity.ReplyToId),
        };
    }
}
