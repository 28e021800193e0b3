using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Campaigns;

/// <summary>The security manager asks somebody again who had declined.</summary>
internal static class ReopenRoutes
{
    public static async Task<Answer> ReopenAsync(Turn turn, CampaignVerb verb, CancellationToken cancellationToken)
    {
        if (verb.Campaign() is not { } id
            || !Guid.TryParse(verb.Person, out var person)
            || await turn.Get<CampaignTable>().FindFixedAsync(id, cancellationToken) is not { } campaign)
        {
            return Answer.Refused(new UnknownCampaign());
        }

        if (!await ProgressRoutes.SteersAsync(turn, campaign.Task, cancellationToken))
        {
            return Answer.Refused(new RoleNeeded());
        }

        var now = turn.Get<TimeProvider>().GetUtcNow();
        Assignment? seen = null;
        var outcome = await turn.Get<AssignmentTable>().ActAsync(
            campaign,
            person,
            (head, assignment) =>
            {
                seen = assignment;
                return AnswerRoutes.Step(
                    Decline.Reopen(head, assignment, verb.Reason, Act.By(turn.Caller, now, turn.Activity.Id)));
            },
            now,
            cancellationToken,
            changes => changes.Owe(
                QueueNames.CampaignNotice,
                new CampaignNotice(id, CampaignNoticeKind.Reopened, person),
                CampaignJson.Default.CampaignNotice,
                now));
        return outcome switch
        {
            { Value.Assignment: { } next } => Answer.Card(DeclinedCard.Draw(campaign, next, turn.Culture)),
            { Refusal: NoLongerAsked } when seen is { } current => Answer.Card(DeclinedCard.Draw(campaign, current, turn.Culture)),
            { Refusal: { } refusal } => Answer.Refused(refusal),
            _ => Answer.Refused(new NotAssigned()),
        };
    }
}
